package io.github.compliancesdk.project;

import io.github.compliancesdk.paging.PageParams;
import io.github.compliancesdk.paging.Paged;

/**
 * Projects, their attachments and who has them, for blocking callers. Safe for use by
 * several threads. What goes wrong is a
 * {@link io.github.compliancesdk.error.ComplianceException}.
 */
public interface ProjectsClient {

	/**
	 * Reads projects. Operation {@code listProjects}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @return the rows, fetched when asked for
	 */
	default Paged<Project> list() {
		return list(ProjectListParams.builder().build());
	}

	/**
	 * Reads projects. Operation {@code listProjects}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @param params filters and page size
	 * @return the rows, fetched when asked for
	 */
	Paged<Project> list(ProjectListParams params);

	/**
	 * Reads one project with its texts and counts. Operation {@code getProject}; scope
	 * {@code read:compliance_user_data} or {@code read:org_audit}.
	 * @param projectId id of the project, {@code claude_proj_...}
	 * @return the record
	 * @throws IllegalArgumentException if an id is blank
	 */
	ProjectDetail retrieve(String projectId);

	/**
	 * Reads the files and documents of a project. Operation {@code
	 * listProjectAttachments}; scope {@code read:compliance_user_data} or {@code
	 * read:org_audit}.
	 * @param projectId id of the project, {@code claude_proj_...}
	 * @return the rows, fetched when asked for
	 * @throws IllegalArgumentException if an id is blank
	 */
	default Paged<ProjectAttachment> attachments(String projectId) {
		return attachments(projectId, PageParams.builder().build());
	}

	/**
	 * Reads the files and documents of a project. Operation {@code
	 * listProjectAttachments}; scope {@code read:compliance_user_data} or {@code
	 * read:org_audit}.
	 * @param projectId id of the project, {@code claude_proj_...}
	 * @param params page size, 1 to 100
	 * @return the rows, fetched when asked for
	 * @throws IllegalArgumentException if an id is blank or the page size is out of range
	 */
	Paged<ProjectAttachment> attachments(String projectId, PageParams params);

	/**
	 * Reads the grants on a project. Operation {@code listProjectCollaborators}; scope
	 * {@code read:compliance_user_data} or {@code read:org_audit}.
	 * @param projectId id of the project, {@code claude_proj_...}
	 * @return the rows, fetched when asked for
	 * @throws IllegalArgumentException if an id is blank
	 */
	default Paged<ProjectCollaborator> collaborators(String projectId) {
		return collaborators(projectId, PageParams.builder().build());
	}

	/**
	 * Reads the grants on a project. Operation {@code listProjectCollaborators}; scope
	 * {@code read:compliance_user_data} or {@code read:org_audit}.
	 * @param projectId id of the project, {@code claude_proj_...}
	 * @param params page size, 1 to 100
	 * @return the rows, fetched when asked for
	 * @throws IllegalArgumentException if an id is blank or the page size is out of range
	 */
	Paged<ProjectCollaborator> collaborators(String projectId, PageParams params);

	/**
	 * Deletes a project with its documents, files and grants for ever. While chats remain
	 * in it the answer is a {@link io.github.compliancesdk.error.ConflictException}.
	 * Operation {@code deleteProject}; scope {@code delete:compliance_user_data}. It is
	 * refused unless deleting is switched on, and repeated only after an answer which
	 * says that nothing was done.
	 * @param projectId id of the project, {@code claude_proj_...}
	 * @throws IllegalArgumentException if an id is blank
	 * @throws io.github.compliancesdk.error.DeletionDisabledException if deleting is not
	 * switched on
	 * @throws io.github.compliancesdk.error.DeletionOutcomeUnknownException if nobody can
	 * know whether it was done
	 */
	void delete(String projectId);

}
