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
import io.github.compliancesdk.internal.activity.DefaultActivitiesClient;
import io.github.compliancesdk.internal.artifact.DefaultArtifactsClient;
import io.github.compliancesdk.internal.artifact.DefaultCodeArtifactsClient;
import io.github.compliancesdk.internal.chat.DefaultChatsClient;
import io.github.compliancesdk.internal.file.DefaultFilesClient;
import io.github.compliancesdk.internal.file.DefaultGeneratedFilesClient;
import io.github.compliancesdk.internal.group.DefaultGroupsClient;
import io.github.compliancesdk.internal.organization.DefaultOrganizationsClient;
import io.github.compliancesdk.internal.organization.DefaultRolesClient;
import io.github.compliancesdk.internal.project.DefaultProjectDocumentsClient;
import io.github.compliancesdk.internal.project.DefaultProjectsClient;
import io.github.compliancesdk.internal.session.DefaultLocalSessionsClient;
import io.github.compliancesdk.internal.session.DefaultRemoteSessionsClient;
import io.github.compliancesdk.internal.transparency.DefaultTransparencyLogClient;
import io.github.compliancesdk.organization.OrganizationsClient;
import io.github.compliancesdk.organization.RolesClient;
import io.github.compliancesdk.project.ProjectDocumentsClient;
import io.github.compliancesdk.project.ProjectsClient;
import io.github.compliancesdk.session.LocalSessionsClient;
import io.github.compliancesdk.session.RemoteSessionsClient;
import io.github.compliancesdk.transparency.TransparencyLogClient;

/**
 * Blocking face over the reactive one.
 */
final class DefaultComplianceClient implements ComplianceClient {

	private final DefaultReactiveComplianceClient reactive;

	private final DefaultActivitiesClient activities;

	private final DefaultChatsClient chats;

	private final DefaultFilesClient files;

	private final DefaultGeneratedFilesClient generatedFiles;

	private final DefaultArtifactsClient artifacts;

	private final DefaultProjectsClient projects;

	private final DefaultProjectDocumentsClient projectDocuments;

	private final DefaultOrganizationsClient organizations;

	private final DefaultRolesClient roles;

	private final DefaultGroupsClient groups;

	private final DefaultLocalSessionsClient localSessions;

	private final DefaultRemoteSessionsClient remoteSessions;

	private final DefaultCodeArtifactsClient codeArtifacts;

	private final DefaultTransparencyLogClient transparencyLog;

	DefaultComplianceClient(DefaultReactiveComplianceClient reactive) {
		this.reactive = reactive;
		this.activities = new DefaultActivitiesClient(reactive.activities());
		this.chats = new DefaultChatsClient(reactive.chats());
		this.files = new DefaultFilesClient(reactive.files());
		this.generatedFiles = new DefaultGeneratedFilesClient(reactive.generatedFiles());
		this.artifacts = new DefaultArtifactsClient(reactive.artifacts());
		this.projects = new DefaultProjectsClient(reactive.projects());
		this.projectDocuments = new DefaultProjectDocumentsClient(reactive.projectDocuments());
		this.organizations = new DefaultOrganizationsClient(reactive.organizations());
		this.roles = new DefaultRolesClient(reactive.roles());
		this.groups = new DefaultGroupsClient(reactive.groups());
		this.localSessions = new DefaultLocalSessionsClient(reactive.localSessions());
		this.remoteSessions = new DefaultRemoteSessionsClient(reactive.remoteSessions());
		this.codeArtifacts = new DefaultCodeArtifactsClient(reactive.codeArtifacts());
		this.transparencyLog = new DefaultTransparencyLogClient(reactive.transparencyLog());
	}

	@Override
	public ActivitiesClient activities() {
		return this.activities;
	}

	@Override
	public ChatsClient chats() {
		return this.chats;
	}

	@Override
	public FilesClient files() {
		return this.files;
	}

	@Override
	public GeneratedFilesClient generatedFiles() {
		return this.generatedFiles;
	}

	@Override
	public ArtifactsClient artifacts() {
		return this.artifacts;
	}

	@Override
	public ProjectsClient projects() {
		return this.projects;
	}

	@Override
	public ProjectDocumentsClient projectDocuments() {
		return this.projectDocuments;
	}

	@Override
	public OrganizationsClient organizations() {
		return this.organizations;
	}

	@Override
	public RolesClient roles() {
		return this.roles;
	}

	@Override
	public GroupsClient groups() {
		return this.groups;
	}

	@Override
	public LocalSessionsClient localSessions() {
		return this.localSessions;
	}

	@Override
	public RemoteSessionsClient remoteSessions() {
		return this.remoteSessions;
	}

	@Override
	public CodeArtifactsClient codeArtifacts() {
		return this.codeArtifacts;
	}

	@Override
	public TransparencyLogClient transparencyLog() {
		return this.transparencyLog;
	}

	@Override
	public ReactiveComplianceClient reactive() {
		return this.reactive;
	}

	@Override
	public Optional<RateLimitStatus> rateLimit() {
		return this.reactive.rateLimit();
	}

	@Override
	public ComplianceClient withOptions(RequestOptions options) {
		return this.reactive.withOptions(options).blocking();
	}

	@Override
	public void close() {
		this.reactive.close();
	}

}
