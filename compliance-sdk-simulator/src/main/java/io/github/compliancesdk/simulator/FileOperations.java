package io.github.compliancesdk.simulator;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of files, generated files and artifacts of chats, and their bytes.
 */
final class FileOperations {

	private final TenantStore store;

	FileOperations(TenantStore store) {
		this.store = store;
	}

	List<ApiOperation> operations() {
		return List.of(
				ApiOperation.get("getFile", "/apps/chats/files/{claude_file_id}", Access.USER_DATA, this::getFile),
				ApiOperation.get("getGeneratedFile", "/apps/chats/generated-files/{claude_gen_file_id}",
						Access.USER_DATA, this::getGeneratedFile),
				ApiOperation.get("downloadFile", "/apps/chats/files/{claude_file_id}/content", Access.USER_DATA,
						this::downloadFile),
				ApiOperation.get("downloadGeneratedFile", "/apps/chats/generated-files/{claude_gen_file_id}/content",
						Access.USER_DATA, this::downloadGeneratedFile),
				ApiOperation.get("getArtifact", "/apps/artifacts/{artifact_version_id}", Access.USER_DATA,
						this::getArtifact),
				ApiOperation.get("getArtifactContent", "/apps/artifacts/{artifact_version_id}/content",
						Access.USER_DATA, this::getArtifactContent));
	}

	private HttpAnswer getFile(ApiRequest request) {
		String id = request.pathValue("claude_file_id");
		return described(found(this.store.find(RowKind.FILE, id), notFoundMessage(id)));
	}

	/** The server knows files by a UUID behind the id. */
	static String notFoundMessage(String id) {
		return "File not found: " + new JsonBuffer(36).uuid(Dice.mix(id.hashCode())).text();
	}

	private HttpAnswer getGeneratedFile(ApiRequest request) {
		String id = request.pathValue("claude_gen_file_id");
		return described(found(this.store.find(RowKind.GENERATED_FILE, id), "Generated file not found: '" + id + "'"));
	}

	private HttpAnswer downloadFile(ApiRequest request) {
		String id = request.pathValue("claude_file_id");
		return download(found(this.store.find(RowKind.FILE, id), notFoundMessage(id)));
	}

	private HttpAnswer downloadGeneratedFile(ApiRequest request) {
		String id = request.pathValue("claude_gen_file_id");
		return download(
				found(this.store.find(RowKind.GENERATED_FILE, id), "Generated file content not found: '" + id + "'"));
	}

	/* Of bytes that were planted without a digest, it is known none the less. */
	private HttpAnswer described(Row file) {
		Content planted = this.store.plantedContent(file.id());
		if (planted == null || file.json().has("md5")) {
			return HttpAnswer.ok(file.json());
		}
		ObjectNode metadata = file.json().deepCopy();
		return HttpAnswer.ok(metadata.put("md5", planted.md5Hex()));
	}

	private HttpAnswer download(Row file) {
		Content content = this.store.content(file);
		String type = file.text("mime_type");
		HttpAnswer answer = HttpAnswer
			.download((type != null && type.matches("[!-~][ -~]*")) ? type : "application/octet-stream", content);
		answer.headers().put(HttpAnswer.CONTENT_DISPOSITION, disposition(file));
		answer.headers().put(HttpAnswer.CONTENT_MD5, content.md5Base64());
		return answer;
	}

	private String disposition(Row file) {
		String name = file.text("filename");
		int form = this.store.isGenerated(file) ? GeneratedFiles.draw(file.id()) % 8 : 2;
		if (name == null || form == 0) {
			return FileNames.none();
		}
		return (form == 1) ? FileNames.plain(name) : FileNames.extended(name);
	}

	private HttpAnswer getArtifact(ApiRequest request) {
		String id = request.pathValue("artifact_version_id");
		return HttpAnswer
			.ok(found(this.store.find(RowKind.ARTIFACT, id), "Artifact version not found: '" + id + "'").json());
	}

	private HttpAnswer getArtifactContent(ApiRequest request) {
		String id = request.pathValue("artifact_version_id");
		Row content = this.store.find(RowKind.ARTIFACT_CONTENT, id);
		if (content == null) {
			throw ApiProblem.notFound("Artifact version not found: '" + id + "'");
		}
		return HttpAnswer.ok(content.json().deepCopy().without("version_id"));
	}

	private static Row found(@Nullable Row row, String message) {
		if (row == null) {
			throw ApiProblem.notFound(message);
		}
		return row;
	}

}
