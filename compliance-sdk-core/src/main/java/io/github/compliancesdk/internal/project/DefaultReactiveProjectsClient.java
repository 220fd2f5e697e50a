package io.github.compliancesdk.internal.project;

import java.util.Map;

import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.internal.Query;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.deletion.Deletion;
import io.github.compliancesdk.internal.json.RecordDecoder;
import io.github.compliancesdk.internal.paging.CursorPage;
import io.github.compliancesdk.internal.paging.DefaultReactivePaged;
import io.github.compliancesdk.internal.paging.NextPageDecoder;
import io.github.compliancesdk.internal.paging.NextPageSource;
import io.github.compliancesdk.paging.PageParams;
import io.github.compliancesdk.project.Project;
import io.github.compliancesdk.project.ProjectAttachment;
import io.github.compliancesdk.project.ProjectCollaborator;
import io.github.compliancesdk.project.ProjectDetail;
import io.github.compliancesdk.project.ProjectListParams;
import io.github.compliancesdk.project.ReactiveProjectsClient;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Reactive face of the projects.
 */
public final class DefaultReactiveProjectsClient implements ReactiveProjectsClient {

	private static final int MAX_ROWS = 100;

	private static final Operation LIST = Operation.get("projects.list", "/v1/compliance/apps/projects",
			"read:compliance_user_data");

	private static final NextPageDecoder<Project> LIST_PAGE = new NextPageDecoder<>(ProjectDecoder::project);

	private static final Operation RETRIEVE = Operation.get("projects.retrieve",
			"/v1/compliance/apps/projects/{projectId}", "read:compliance_user_data");

	private static final RecordDecoder<ProjectDetail> RETRIEVE_RECORD = new RecordDecoder<>(
			ProjectDecoder::projectDetail);

	private static final Operation ATTACHMENTS = Operation.get("projects.attachments",
			"/v1/compliance/apps/projects/{projectId}/attachments", "read:compliance_user_data");

	private static final NextPageDecoder<ProjectAttachment> ATTACHMENTS_PAGE = new NextPageDecoder<>(
			ProjectDecoder::projectAttachment);

	private static final Operation COLLABORATORS = Operation.get("projects.collaborators",
			"/v1/compliance/apps/projects/{projectId}/collaborators", "read:compliance_user_data");

	private static final NextPageDecoder<ProjectCollaborator> COLLABORATORS_PAGE = new NextPageDecoder<>(
			ProjectDecoder::projectCollaborator);

	private static final Operation DELETE = Operation.delete("projects.delete",
			"/v1/compliance/apps/projects/{projectId}");

	private final Transport transport;

	/**
	 * Creates the face.
	 * @param transport sends the calls
	 */
	public DefaultReactiveProjectsClient(Transport transport) {
		this.transport = transport;
	}

	@Override
	public DefaultReactivePaged<Project, CursorPage<Project>> list(ProjectListParams params) {
		return new DefaultReactivePaged<>(
				new NextPageSource<>(this.transport, new ApiCall(LIST, listQuery(params)), LIST_PAGE), null);
	}

	@Override
	public Mono<ProjectDetail> retrieve(String projectId) {
		return this.transport.fetch(new ApiCall(RETRIEVE, Map.of("projectId", projectId), Query.empty()),
				RETRIEVE_RECORD);
	}

	@Override
	public DefaultReactivePaged<ProjectAttachment, CursorPage<ProjectAttachment>> attachments(String projectId,
			PageParams params) {
		return new DefaultReactivePaged<>(
				new NextPageSource<>(this.transport, new ApiCall(ATTACHMENTS, Map.of("projectId", projectId),
						Query.empty().with("limit", atMost(params.pageSize()))), ATTACHMENTS_PAGE),
				null);
	}

	@Override
	public DefaultReactivePaged<ProjectCollaborator, CursorPage<ProjectCollaborator>> collaborators(String projectId,
			PageParams params) {
		return new DefaultReactivePaged<>(
				new NextPageSource<>(this.transport, new ApiCall(COLLABORATORS, Map.of("projectId", projectId),
						Query.empty().with("limit", atMost(params.pageSize()))), COLLABORATORS_PAGE),
				null);
	}

	@Override
	public Mono<Void> delete(String projectId) {
		return new Deletion(new ApiCall(DELETE, Map.of("projectId", projectId), Query.empty()),
				"claude_project_deleted")
			.send(this.transport);
	}

	private static Query listQuery(ProjectListParams params) {
		return Query.empty()
			.withEach("user_ids[]", params.userIds())
			.withEach("organization_ids[]", params.organizationIds())
			.with("created_at.gt", params.createdAtGt())
			.with("created_at.gte", params.createdAtGte())
			.with("created_at.lt", params.createdAtLt())
			.with("created_at.lte", params.createdAtLte())
			.with("updated_at.gt", params.updatedAtGt())
			.with("updated_at.gte", params.updatedAtGte())
			.with("updated_at.lt", params.updatedAtLt())
			.with("updated_at.lte", params.updatedAtLte())
			.with("limit", params.pageSize());
	}

	private static @Nullable Integer atMost(@Nullable Integer pageSize) {
		if (pageSize != null && pageSize > MAX_ROWS) {
			throw new IllegalArgumentException(
					"pageSize must be between 1 and " + MAX_ROWS + " here, but is " + pageSize);
		}
		return pageSize;
	}

}
