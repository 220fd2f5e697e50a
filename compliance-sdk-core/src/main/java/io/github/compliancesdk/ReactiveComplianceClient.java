package io.github.compliancesdk;

import java.util.Optional;

import io.github.compliancesdk.activity.ReactiveActivitiesClient;
import io.github.compliancesdk.artifact.ReactiveArtifactsClient;
import io.github.compliancesdk.artifact.ReactiveCodeArtifactsClient;
import io.github.compliancesdk.budget.RateLimitStatus;
import io.github.compliancesdk.chat.ReactiveChatsClient;
import io.github.compliancesdk.config.RequestOptions;
import io.github.compliancesdk.file.ReactiveFilesClient;
import io.github.compliancesdk.file.ReactiveGeneratedFilesClient;
import io.github.compliancesdk.group.ReactiveGroupsClient;
import io.github.compliancesdk.organization.ReactiveOrganizationsClient;
import io.github.compliancesdk.organization.ReactiveRolesClient;
import io.github.compliancesdk.project.ReactiveProjectDocumentsClient;
import io.github.compliancesdk.project.ReactiveProjectsClient;
import io.github.compliancesdk.session.ReactiveLocalSessionsClient;
import io.github.compliancesdk.session.ReactiveRemoteSessionsClient;
import io.github.compliancesdk.transparency.ReactiveTransparencyLogClient;

/**
 * Client for the Anthropic Compliance API, for reactive callers. Safe for use by several
 * threads; make one and keep it: connections and pacing belong to it.
 */
public interface ReactiveComplianceClient extends AutoCloseable {

	/**
	 * Starts a client.
	 * @return a builder; end with {@link ComplianceClientBuilder#buildReactive()}
	 */
	static ComplianceClientBuilder builder() {
		return new ComplianceClientBuilder();
	}

	/**
	 * The activity feed.
	 * @return its operations
	 */
	ReactiveActivitiesClient activities();

	/**
	 * Chats and their messages.
	 * @return the resource; safe for use by several threads
	 */
	ReactiveChatsClient chats();

	/**
	 * Files of chats and projects.
	 * @return the resource; safe for use by several threads
	 */
	ReactiveFilesClient files();

	/**
	 * Files that Claude made.
	 * @return the resource; safe for use by several threads
	 */
	ReactiveGeneratedFilesClient generatedFiles();

	/**
	 * Artifacts of chats.
	 * @return the resource; safe for use by several threads
	 */
	ReactiveArtifactsClient artifacts();

	/**
	 * Projects, their attachments and who has them.
	 * @return the resource; safe for use by several threads
	 */
	ReactiveProjectsClient projects();

	/**
	 * Text documents of projects.
	 * @return the resource; safe for use by several threads
	 */
	ReactiveProjectDocumentsClient projectDocuments();

	/**
	 * Organizations: their users and settings.
	 * @return the resource; safe for use by several threads
	 */
	ReactiveOrganizationsClient organizations();

	/**
	 * Custom roles of an organization.
	 * @return the resource; safe for use by several threads
	 */
	ReactiveRolesClient roles();

	/**
	 * Groups and their members.
	 * @return the resource; safe for use by several threads
	 */
	ReactiveGroupsClient groups();

	/**
	 * Sessions of clients on users' machines.
	 * @return the resource; safe for use by several threads
	 */
	ReactiveLocalSessionsClient localSessions();

	/**
	 * Sessions in the cloud.
	 * @return the resource; safe for use by several threads
	 */
	ReactiveRemoteSessionsClient remoteSessions();

	/**
	 * Published code artifacts.
	 * @return the resource; safe for use by several threads
	 */
	ReactiveCodeArtifactsClient codeArtifacts();

	/**
	 * The transparency log of access by Anthropic.
	 * @return the resource; safe for use by several threads
	 */
	ReactiveTransparencyLogClient transparencyLog();

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
	ReactiveComplianceClient withOptions(RequestOptions options);

	/**
	 * Closes the connections; calls under way, and later ones, fail with an
	 * {@link IllegalStateException}. Closing twice does nothing.
	 */
	@Override
	void close();

}
