package io.github.compliancesdk.simulator;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Projects and what belongs to them.
 */
final class ProjectOperations {

	private static final List<String> DETAILS = List.of("description", "instructions", "attachments_count",
			"chats_count");

	private final TenantStore store;

	private final RowPages projects = RowPages.of("projects", RowOrder.CREATED, 20, 100);

	private final RowPages attachments = RowPages.of("project-attachments", RowOrder.CREATED, 20, 100);

	private final RowPages collaborators = RowPages.of("project-collaborators", RowOrder.CREATED, 20, 100);

	ProjectOperations(TenantStore store) {
		this.store = store;
	}

	List<ApiOperation> operations() {
		String project = "/apps/projects/{project_id}";
		String document = "/apps/projects/documents/{document_id}";
		String[] filters = Stream
			.of(new String[] { "user_ids[]", "organization_ids[]", "limit", "page" },
					TimeRange.parameters("created_at"), TimeRange.parameters("updated_at"))
			.flatMap(Stream::of)
			.toArray(String[]::new);
		return List.of(ApiOperation.get("getProjectDocument", document, Access.USER_DATA, this::getDocument),
				ApiOperation.get("getProjectDocumentMetadata", document + "/metadata", Access.USER_DATA,
						this::getDocumentMetadata),
				ApiOperation.get("listProjects", "/apps/projects", Access.USER_DATA, this::list, filters),
				ApiOperation.get("getProject", project, Access.USER_DATA, this::get),
				ApiOperation.get("listProjectAttachments", project + "/attachments", Access.USER_DATA,
						this::listAttachments, "limit", "page"),
				ApiOperation.get("listProjectCollaborators", project + "/collaborators", Access.USER_DATA,
						this::listCollaborators, "limit", "page"));
	}

	private HttpAnswer list(ApiRequest request) {
		QueryString query = request.query();
		Set<String> users = Set.copyOf(query.all("user_ids[]"));
		List<String> uuids = this.store.organizationUuids(Set.copyOf(query.all("organization_ids[]")));
		TimeRange created = TimeRange.parse(query, "created_at");
		TimeRange updated = TimeRange.parse(query, "updated_at");
		RowPages.Page page = this.projects.page(query, this.store, "", this.store.rows(RowKind.PROJECT),
				(row) -> created.contains(row.createdNanos()) && updated.contains(row.updatedNanos())
						&& (users.isEmpty() || users.contains(row.json().path("user").path("id").asText()))
						&& (uuids.isEmpty() || uuids.contains(row.json().path("organization_uuid").asText())));
		ObjectNode body = Json.object();
		ArrayNode data = body.putArray("data");
		page.rows().forEach((row) -> data.add(row.json().deepCopy().without(DETAILS)));
		body.put("has_more", page.nextPage() != null);
		body.put("next_page", page.nextPage());
		return HttpAnswer.ok(body);
	}

	private HttpAnswer get(ApiRequest request) {
		Row project = requireProject(request);
		ObjectNode detail = project.json().deepCopy();
		if (!detail.has("attachments_count")) {
			detail.put("attachments_count", this.store.rows(RowKind.ATTACHMENT, project.id()).size());
		}
		if (!detail.has("chats_count")) {
			detail.put("chats_count",
					this.store.rows(RowKind.CHAT)
						.stream()
						.filter((chat) -> project.id().equals(chat.text("project_id")))
						.count());
		}
		return HttpAnswer.ok(detail);
	}

	private HttpAnswer listAttachments(ApiRequest request) {
		String project = requireProject(request).id();
		List<Row> rows = this.store.rows(RowKind.ATTACHMENT, project);
		return this.attachments.page(request.query(), this.store, project, rows, (row) -> true).answer();
	}

	private HttpAnswer listCollaborators(ApiRequest request) {
		String project = requireProject(request).id();
		List<Row> rows = this.store.rows(RowKind.COLLABORATOR, project);
		return this.collaborators.page(request.query(), this.store, project, rows, (row) -> true).answer();
	}

	private Row requireProject(ApiRequest request) {
		Row project = this.store.find(RowKind.PROJECT, request.pathValue("project_id"));
		if (project == null) {
			throw ApiProblem.notFound("No project is found with the provided id.");
		}
		return project;
	}

	private HttpAnswer getDocument(ApiRequest request) {
		return document(this.store.find(RowKind.DOCUMENT, request.pathValue("document_id")));
	}

	private HttpAnswer getDocumentMetadata(ApiRequest request) {
		return document(this.store.find(RowKind.DOCUMENT_METADATA, request.pathValue("document_id")));
	}

	private static HttpAnswer document(@Nullable Row row) {
		if (row == null) {
			throw ApiProblem.notFound("No project document found with the provided id.");
		}
		return HttpAnswer.ok(row.json());
	}

}
