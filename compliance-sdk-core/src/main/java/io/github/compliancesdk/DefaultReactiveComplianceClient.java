package io.github.compliancesdk;

import java.util.Optional;

import io.github.compliancesdk.budget.RateLimitStatus;
import io.github.compliancesdk.config.RequestOptions;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.activity.DefaultReactiveActivitiesClient;
import io.github.compliancesdk.internal.artifact.DefaultReactiveArtifactsClient;
import io.github.compliancesdk.internal.artifact.DefaultReactiveCodeArtifactsClient;
import io.github.compliancesdk.internal.chat.DefaultReactiveChatsClient;
import io.github.compliancesdk.internal.file.DefaultReactiveFilesClient;
import io.github.compliancesdk.internal.file.DefaultReactiveGeneratedFilesClient;
import io.github.compliancesdk.internal.group.DefaultReactiveGroupsClient;
import io.github.compliancesdk.internal.organization.DefaultReactiveOrganizationsClient;
import io.github.compliancesdk.internal.organization.DefaultReactiveRolesClient;
import io.github.compliancesdk.internal.project.DefaultReactiveProjectDocumentsClient;
import io.github.compliancesdk.internal.project.DefaultReactiveProjectsClient;
import io.github.compliancesdk.internal.session.DefaultReactiveLocalSessionsClient;
import io.github.compliancesdk.internal.session.DefaultReactiveRemoteSessionsClient;
import io.github.compliancesdk.internal.transparency.DefaultReactiveTransparencyLogClient;

/**
 * Reactive face: hands out the resources of one transport.
 */
final class DefaultReactiveComplianceClient implements ReactiveComplianceClient {

	private final Transport transport;

	private final DefaultReactiveActivitiesClient activities;

	private final DefaultReactiveChatsClient chats;

	private final DefaultReactiveFilesClient files;

	private final DefaultReactiveGeneratedFilesClient generatedFiles;

	private final DefaultReactiveArtifactsClient artifacts;

	private final DefaultReactiveProjectsClient projects;

	private final DefaultReactiveProjectDocumentsClient projectDocuments;

	private final DefaultReactiveOrganizationsClient organizations;

	private final DefaultReactiveRolesClient roles;

	private final DefaultReactiveGroupsClient groups;

	private final DefaultReactiveLocalSessionsClient localSessions;

	private final DefaultReactiveRemoteSessionsClient remoteSessions;

	private final DefaultReactiveCodeArtifactsClient codeArtifacts;

	private final DefaultReactiveTransparencyLogClient transparencyLog;

	DefaultReactiveComplianceClient(Transport transport) {
		this.transport = transport;
		this.activities = new DefaultReactiveActivitiesClient(transport);
		this.chats = new DefaultReactiveChatsClient(transport);
		this.files = new DefaultReactiveFilesClient(transport);
		this.generatedFiles = new DefaultReactiveGeneratedFilesClient(transport);
		this.artifacts = new DefaultReactiveArtifactsClient(transport);
		this.projects = new DefaultReactiveProjectsClient(transport);
		this.projectDocuments = new DefaultReactiveProjectDocumentsClient(transport);
		this.organizations = new DefaultReactiveOrganizationsClient(transport);
		this.roles = new DefaultReactiveRolesClient(transport);
		this.groups = new DefaultReactiveGroupsClient(transport);
		this.localSessions = new DefaultReactiveLocalSessionsClient(transport);
		this.remoteSessions = new DefaultReactiveRemoteSessionsClient(transport);
		this.codeArtifacts = new DefaultReactiveCodeArtifactsClient(transport);
		this.transparencyLog = new DefaultReactiveTransparencyLogClient(transport);
	}

	@Override
	public DefaultReactiveActivitiesClient activities() {
		return this.activities;
	}

	@Override
	public DefaultReactiveChatsClient chats() {
		return this.chats;
	}

	@Override
	public DefaultReactiveFilesClient files() {
		return this.files;
	}

	@Override
	public DefaultReactiveGeneratedFilesClient generatedFiles() {
		return this.generatedFiles;
	}

	@Override
	public DefaultReactiveArtifactsClient artifacts() {
		return this.artifacts;
	}

	@Override
	public DefaultReactiveProjectsClient projects() {
		return this.projects;
	}

	@Override
	public DefaultReactiveProjectDocumentsClient projectDocuments() {
		return this.projectDocuments;
	}

	@Override
	public DefaultReactiveOrganizationsClient organizations() {
		return this.organizations;
	}

	@Override
	public DefaultReactiveRolesClient roles() {
		return this.roles;
	}

	@Override
	public DefaultReactiveGroupsClient groups() {
		return this.groups;
	}

	@Override
	public DefaultReactiveLocalSessionsClient localSessions() {
		return this.localSessions;
	}

	@Override
	public DefaultReactiveRemoteSessionsClient remoteSessions() {
		return this.remoteSessions;
	}

	@Override
	public DefaultReactiveCodeArtifactsClient codeArtifacts() {
		return this.codeArtifacts;
	}

	@Override
	public DefaultReactiveTransparencyLogClient transparencyLog() {
		return this.transparencyLog;
	}

	@Override
	public Optional<RateLimitStatus> rateLimit() {
		return this.transport.rateLimit();
	}

	@Override
	public DefaultReactiveComplianceClient withOptions(RequestOptions options) {
		return new DefaultReactiveComplianceClient(this.transport.withOptions(options));
	}

	@Override
	public void close() {
		this.transport.close();
	}

	DefaultComplianceClient blocking() {
		return new DefaultComplianceClient(this);
	}

}
