package io.github.compliancesdk;

import java.util.Optional;

import io.github.compliancesdk.activity.ActivitiesClient;
import io.github.compliancesdk.artifact.ArtifactsClient;
import io.github.compliancesdk.artifact.CodeArtifactsClient;
import io.github.compliancesdk.budget.RateLimitStatus;
import io.github.compliancesdk.chat.ChatsClient;
import io.github.compliancesdk.config.RequestOptions;
import io.github.compliancesdk.file.FilesClient;
import io.github.compliancesdk.file.GeneratedFilesClient;
import io.github.compliancesdk.group.GroupsClient;
import io.github.compliancesdk.organization.OrganizationsClient;
import io.github.compliancesdk.organization.RolesClient;
import io.github.compliancesdk.project.ProjectDocumentsClient;
import io.github.compliancesdk.project.ProjectsClient;
import io.github.compliancesdk.session.LocalSessionsClient;
import io.github.compliancesdk.session.RemoteSessionsClient;
import io.github.compliancesdk.transparency.TransparencyLogClient;

/**
 * Client for the Anthropic Compliance API, for blocking callers. Safe for use by several
 * threads; make one and keep it: connections and pacing belong to it.
 */
public interface ComplianceClient extends AutoCloseable {

	/**
	 * Starts a client.
	 * @return a builder; end with {@link ComplianceClientBuilder#build()}
	 */
	static ComplianceClientBuilder builder() {
		return new ComplianceClientBuilder();
	}

	/**
	 * The activity feed.
	 * @return its operations
	 */
	ActivitiesClient activities();

	/**
	 * Chats and their messages.
	 * @return the resource; safe for use by several threads
	 */
	ChatsClient chats();

	/**
	 * Files of chats and projects.
	 * @return the resource; safe for use by several threads
	 */
	FilesClient files();

	/**
	 * Files that Claude made.
	 * @return the resource; safe for use by several threads
	 */
	GeneratedFilesClient generatedFiles();

	/**
	 * Artifacts of chats.
	 * @return the resource; safe for use by several threads
	 */
	ArtifactsClient artifacts();

	/**
	 * Projects, their attachments and who has them.
	 * @return the resource; safe for use by several threads
	 */
	ProjectsClient projects();

	/**
	 * Text documents of projects.
	 * @return the resource; safe for use by several threads
	 */
	ProjectDocumentsClient projectDocuments();

	/**
	 * Organizations: their users and settings.
	 * @return the resource; safe for use by several threads
	 */
	OrganizationsClient organizations();

	/**
	 * Custom roles of an organization.
	 * @return the resource; safe for use by several threads
	 */
	RolesClient roles();

	/**
	 * Groups and their members.
	 * @return the resource; safe for use by several threads
	 */
	GroupsClient groups();

	/**
	 * Sessions of clients on users' machines.
	 * @return the resource; safe for use by several threads
	 */
	LocalSessionsClient localSessions();

	/**
	 * Sessions in the cloud.
	 * @return the resource; safe for use by several threads
	 */
	RemoteSessionsClient remoteSessions();

	/**
	 * Published code artifacts.
	 * @return the resource; safe for use by several threads
	 */
	CodeArtifactsClient codeArtifacts();

	/**
	 * The transparency log of access by Anthropic.
	 * @return the resource; safe for use by several threads
	 */
	TransparencyLogClient transparencyLog();

	/**
	 * The reactive face of this client.
	 * @return a client that shares connections and pacing; closing one closes both
	 */
	ReactiveComplianceClient reactive();

	/**
	 * What the server last said of the organization's request budget. Sends nothing.
	 * @return the status; empty before the first answer
	 */
	Optional<RateLimitStatus> rateLimit();

	/**
	 * A view with other time limits that shares connections and pacing.
	 * @param options the limits
	 * @return the view; closing it closes this client
	 */
	ComplianceClient withOptions(RequestOptions options);

	/**
	 * Closes the connections; calls under way, and later ones, fail with an
	 * {@link IllegalStateException}. Closing twice does nothing.
	 */
	@Override
	void close();

}
