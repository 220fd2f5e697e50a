package io.github.compliancesdk.internal.project;

import io.github.compliancesdk.internal.Blocking;
import io.github.compliancesdk.internal.paging.BlockingPaged;
import io.github.compliancesdk.paging.PageParams;
import io.github.compliancesdk.paging.Paged;
import io.github.compliancesdk.project.Project;
import io.github.compliancesdk.project.ProjectAttachment;
import io.github.compliancesdk.project.ProjectCollaborator;
import io.github.compliancesdk.project.ProjectDetail;
import io.github.compliancesdk.project.ProjectListParams;
import io.github.compliancesdk.project.ProjectsClient;

/**
 * Blocking face of the projects.
 */
public final class DefaultProjectsClient implements ProjectsClient {

	private final DefaultReactiveProjectsClient reactive;

	/**
	 * Creates the face.
	 * @param reactive the other face
	 */
	public DefaultProjectsClient(DefaultReactiveProjectsClient reactive) {
		this.reactive = reactive;
	}

	@Override
	public Paged<Project> list(ProjectListParams params) {
		return new BlockingPaged<>(this.reactive.list(params));
	}

	@Override
	public ProjectDetail retrieve(String projectId) {
		return Blocking.await(this.reactive.retrieve(projectId));
	}

	@Override
	public Paged<ProjectAttachment> attachments(String projectId, PageParams params) {
		return new BlockingPaged<>(this.reactive.attachments(projectId, params));
	}

	@Override
	public Paged<ProjectCollaborator> collaborators(String projectId, PageParams params) {
		return new BlockingPaged<>(this.reactive.collaborators(projectId, params));
	}

	@Override
	public void delete(String projectId) {
		Blocking.awaitEnd(this.reactive.delete(projectId));
	}

}
