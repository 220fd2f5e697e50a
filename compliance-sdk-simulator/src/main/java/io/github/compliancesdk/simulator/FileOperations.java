package io.github.compliancesdk.simulator;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known of files, generated files and artifacts of chats.
 */
final class FileOperations {

	private final TenantStore store;

	FileOperations(TenantStore store) {
		this.store = store;
	}

	List<ApiOperation> operations() {
		return List.of(ApiOperation.get("/apps/chats/files/{claude_file_id}", Access.USER_DATA, this::getFile),
				ApiOperation.get("/apps/chats/generated-files/{claude_gen_file_id}", Access.USER_DATA,
						this::getGeneratedFile),
				ApiOperation.get("/apps/artifacts/{artifact_version_id}", Access.USER_DATA, this::getArtifact),
				ApiOperation.get("/apps/artifacts/{artifact_version_id}/content", Access.USER_DATA,
						this::getArtifactContent));
	}

	private HttpAnswer getFile(ApiRequest request) {
		String id = request.pathValue("claude_file_id");
		// the server knows files by a UUID behind the id
		String uuid = new JsonBuffer(36).uuid(Dice.mix(id.hashCode())).text();
		return found(this.store.find(RowKind.FILE, id), "File not found: " + uuid);
	}

	private HttpAnswer getGeneratedFile(ApiRequest request) {
		String id = request.pathValue("claude_gen_file_id");
		return found(this.store.find(RowKind.GENERATED_FILE, id), "Generated file not found: '" + id + "'");
	}

	private HttpAnswer getArtifact(ApiRequest request) {
		String id = request.pathValue("artifact_version_id");
		return found(this.store.find(RowKind.ARTIFACT, id), "Artifact version not found: '" + id + "'");
	}

	private HttpAnswer getArtifactContent(ApiRequest request) {
		String id = request.pathValue("artifact_version_id");
		Row content = this.store.find(RowKind.ARTIFACT_CONTENT, id);
		if (content == null) {
			throw ApiProblem.notFound("Artifact version not found: '" + id + "'");
		}
		return HttpAnswer.ok(content.json().deepCopy().without("version_id"));
	}

	private static HttpAnswer found(@Nullable Row row, String message) {
		if (row == null) {
			throw ApiProblem.notFound(message);
		}
		return HttpAnswer.ok(row.json());
	}

}
