package io.github.compliancesdk.simulator;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Published code artifacts and what they hold.
 */
final class CodeArtifactOperations {

	private static final String UPDATED = "updated_at";

	/*
	 * More than this is neither exported as a document nor read from compressed storage.
	 */
	private static final long LARGEST = 16L << 20;

	private final TenantStore store;

	private final Conditions conditions;

	private final RowPages artifacts = RowPages.mayBeShort("code-artifacts", RowOrder.ID, 20, 100, RowPages.UNREADABLE);

	CodeArtifactOperations(TenantStore store, Conditions conditions) {
		this.store = store;
		this.conditions = conditions;
	}

	List<ApiOperation> operations() {
		return List.of(
				ApiOperation.get("listCodeArtifacts", "/apps/code/artifacts", Access.USER_DATA, this::list,
						"organization_ids[]", "user_ids[]", "updated_at.gt", "updated_at.gte", "updated_at.lt",
						"updated_at.lte", "limit", "page"),
				ApiOperation.get("downloadCodeArtifact", "/apps/code/artifacts/{artifact_id}/content", Access.USER_DATA,
						this::download, "multi_file_format"),
				ApiOperation.get("downloadCodeArtifactVersion",
						"/apps/code/artifacts/{artifact_id}/versions/{version_id}", Access.USER_DATA,
						this::downloadVersion, "multi_file_format"));
	}

	private HttpAnswer list(ApiRequest request) {
		this.store.finishRemovals(request.now());
		QueryString query = request.query();
		Set<String> users = QueryValues.values(query, "user_ids[]", 200);
		List<String> uuids = this.store.organizationUuids(QueryValues.values(query, "organization_ids[]", 500));
		TimeRange updated = TimeRange.parse(query, UPDATED);
		boolean bounded = TimeRange.isGiven(query, UPDATED);
		return this.artifacts
			.page(query, this.store, "", this.store.rows(RowKind.CODE_ARTIFACT),
					(row) -> (!bounded || (row.text(UPDATED) != null && updated.contains(row.updatedNanos())))
							&& (users.isEmpty() || users.contains(row.json().path("owner_user_id").asText()))
							&& (uuids.isEmpty() || uuids.contains(row.json().path("organization_uuid").asText())))
			.answer();
	}

	private HttpAnswer downloadVersion(ApiRequest request) {
		boolean zip = zip(request);
		Row artifact = require(request);
		String version = request.pathValue("version_id");
		CodeArtifactContent content = version(artifact, version);
		if (content == null || this.conditions.hold(Condition.CUSTOMER_MANAGED_KEY_UNUSABLE)) {
			throw ApiProblem.codeArtifactNotFound();
		}
		if (content.has(CodeArtifactContent.Trait.UPLOAD_PENDING)) {
			throw ApiProblem.overloaded(503, "version content is not available yet");
		}
		return files(content, zip, artifact.id() + '-' + version, artifact.id() + '-' + version);
	}

	private HttpAnswer download(ApiRequest request) {
		boolean zip = zip(request);
		Row artifact = require(request);
		if (this.conditions.hold(Condition.CUSTOMER_MANAGED_KEY_UNUSABLE)) {
			throw ApiProblem.customerManagedKeyUnusable();
		}
		String latest = latest(artifact);
		CodeArtifactContent content = current(artifact, latest);
		if (content == null) {
			throw ApiProblem.codeArtifactNotFound();
		}
		if (content.has(CodeArtifactContent.Trait.UPLOAD_PENDING)
				|| this.conditions.hold(Condition.CODE_ARTIFACT_CONTENT_NOT_READY)) {
			throw ApiProblem.contentNotReady();
		}
		if (!content.isDocument()) {
			return files(content, zip, artifact.id(), artifact.id() + ((latest != null) ? '-' + latest : ""));
		}
		if (!zip) {
			throw ApiProblem.unprocessable("this artifact is only available as an archive", "multi_file_unavailable");
		}
		return documents(content, artifact.id());
	}

	private static HttpAnswer documents(CodeArtifactContent content, String name) {
		if (content.parts().isEmpty()) {
			throw ApiProblem.unprocessable("this document has nothing to export", "document_unavailable");
		}
		if (content.has(CodeArtifactContent.Trait.UNDER_CUSTOMER_MANAGED_KEYS)) {
			throw ApiProblem.unprocessable("no export for an organization with customer-managed keys",
					"cmek_org_unsupported");
		}
		ArchiveContent archive = content.documents();
		if (archive.length() > LARGEST) {
			throw ApiProblem.unprocessable("the export is larger than 16 MiB", "document_too_large");
		}
		HttpAnswer answer = answer("application/zip", archive, name + ".zip");
		answer.headers().put(HttpAnswer.CONTENT_MD5, archive.md5Base64());
		return answer;
	}

	/*
	 * A single file as it is, whatever was asked for; several as an archive or not at
	 * all.
	 */
	private static HttpAnswer files(CodeArtifactContent content, boolean zip, String name, String folder) {
		boolean compressed = content.has(CodeArtifactContent.Trait.STORED_COMPRESSED);
		if (content.parts().size() == 1) {
			CodeArtifactContent.Part part = content.parts().get(0);
			HttpAnswer answer = answer(part.mimeType(), part.content(), name + ".txt");
			if (!compressed) {
				answer.headers().put(HttpAnswer.CONTENT_MD5, part.content().md5Base64());
			}
			return compressed ? limited(answer) : answer;
		}
		if (!zip || content.isDocument()) {
			throw ApiProblem.unprocessable("this version holds more than one file", "multi_file_unavailable");
		}
		if (content.has(CodeArtifactContent.Trait.NOT_EXPORTABLE)) {
			throw ApiProblem.unprocessable("a path in this version cannot be exported", "file_set_unavailable");
		}
		HttpAnswer answer = answer("application/zip", content.archive(folder.replace('/', '_')), name + ".zip");
		return compressed ? limited(answer) : answer;
	}

	/* It is found out on the way that there is too much. */
	private static HttpAnswer limited(HttpAnswer answer) {
		return (answer.bodyLength() > LARGEST) ? CutDelivery.unended(answer, LARGEST) : answer;
	}

	private static HttpAnswer answer(String contentType, Content content, String name) {
		HttpAnswer answer = HttpAnswer.download(contentType, content);
		answer.headers().put(HttpAnswer.CONTENT_DISPOSITION, FileNames.extended(name));
		answer.headers().put("cache-control", "no-store, private");
		return answer;
	}

	private @Nullable CodeArtifactContent current(Row artifact, @Nullable String latest) {
		CodeArtifactContent planted = this.store.plantedArtifactContent(artifact.id(), "");
		if (planted != null) {
			return planted;
		}
		if ("claude_docs".equals(artifact.text("artifact_type"))) {
			return this.store.isGenerated(artifact) ? GeneratedArtifactContents.document(artifact.id())
					: CodeArtifactContent.document("first");
		}
		return (latest != null) ? version(artifact, latest) : null;
	}

	private static @Nullable String latest(Row artifact) {
		String newest = artifact.json().path("versions").path(0).path("id").textValue();
		return (newest != null) ? newest : artifact.text("published_version_id");
	}

	/* Null if it is not among those that can be had, or no longer. */
	private @Nullable CodeArtifactContent version(Row artifact, String version) {
		CodeArtifactContent planted = this.store.plantedArtifactContent(artifact.id(), version);
		if (planted != null) {
			return planted;
		}
		boolean listed = version.equals(artifact.text("published_version_id"));
		for (JsonNode shown : artifact.json().path("versions")) {
			listed |= version.equals(shown.path("id").textValue());
		}
		if (!listed) {
			return null;
		}
		CodeArtifactContent current = this.store.plantedArtifactContent(artifact.id(), "");
		if (current != null && version.equals(latest(artifact))) {
			return current;
		}
		return this.store.isGenerated(artifact) ? GeneratedArtifactContents.version(artifact.id(), version)
				: CodeArtifactContent.file("text/html", JsonBuffer.ascii("<!doctype html><title>Status</title>"));
	}

	private Row require(ApiRequest request) {
		this.store.finishRemovals(request.now());
		Row artifact = this.store.find(RowKind.CODE_ARTIFACT, request.pathValue("artifact_id"));
		if (artifact == null) {
			throw ApiProblem.codeArtifactNotFound();
		}
		return artifact;
	}

	private static boolean zip(ApiRequest request) {
		String format = request.query().single("multi_file_format");
		if (format != null && !format.equals("zip")) {
			throw ApiProblem.badRequest("multi_file_format: Input should be 'zip'");
		}
		return format != null;
	}

}
