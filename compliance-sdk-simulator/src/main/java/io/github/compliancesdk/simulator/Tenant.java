package io.github.compliancesdk.simulator;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * The organizations, people and content behind the API: generated, planted, or both. A
 * tenant never changes: each method gives another one, and simulators work on copies.
 * Thread-safe.
 *
 * <p>
 * Ids of generated rows join across operations: users own chats, projects and sessions;
 * chats name projects; messages name files and artifacts; the activities of the tenant
 * name all of them. The first 400 people and three organizations are those of
 * {@link ActivityDataSet#generated}, too.
 */
public final class Tenant {

	private final TenantSize size;

	private final List<Consumer<TenantStore>> plants;

	private @Nullable TenantStore template;

	private Tenant(TenantSize size, List<Consumer<TenantStore>> plants) {
		this.size = size;
		this.plants = plants;
	}

	/**
	 * A small invented tenant: three organizations with eight users each, a dozen
	 * projects, sixty chats, and some of everything else. The same bytes for the same
	 * seed and numbers.
	 * @param seed chooses among the possible tenants
	 * @return the tenant
	 */
	public static Tenant generated(long seed) {
		return new Tenant(TenantSize.small(seed), List.of());
	}

	/**
	 * The rows of the published examples: one for each peculiarity, with null and absent
	 * members, unknown variants, times without a zone and blocks that were cut.
	 * @return the tenant
	 */
	public static Tenant documentedExamples() {
		return ExampleTenant.plant(empty());
	}

	/**
	 * A tenant without any rows, to plant some.
	 * @return the tenant
	 */
	public static Tenant empty() {
		return new Tenant(TenantSize.none(), List.of());
	}

	/**
	 * How many organizations are generated.
	 * @param count 0 to 1,000; default 3
	 * @return the tenant with that number
	 */
	public Tenant organizations(int count) {
		return with(this.size.with(TenantSize.Part.ORGANIZATIONS, count));
	}

	/**
	 * How many users each organization has.
	 * @param count 1 to 100,000; default 8
	 * @return the tenant with that number
	 */
	public Tenant usersPerOrganization(int count) {
		return with(this.size.with(TenantSize.Part.USERS_PER_ORGANIZATION, count));
	}

	/**
	 * How many roles each organization has.
	 * @param count 0 to 100,000; default 3
	 * @return the tenant with that number
	 */
	public Tenant rolesPerOrganization(int count) {
		return with(this.size.with(TenantSize.Part.ROLES_PER_ORGANIZATION, count));
	}

	/**
	 * How many groups there are.
	 * @param count 0 to 100,000; default 4
	 * @return the tenant with that number
	 */
	public Tenant groups(int count) {
		return with(this.size.with(TenantSize.Part.GROUPS, count));
	}

	/**
	 * How many projects there are.
	 * @param count 0 to 100,000; default 12
	 * @return the tenant with that number
	 */
	public Tenant projects(int count) {
		return with(this.size.with(TenantSize.Part.PROJECTS, count));
	}

	/**
	 * How many chats there are.
	 * @param count 0 to 100,000; default 60
	 * @return the tenant with that number
	 */
	public Tenant chats(int count) {
		return with(this.size.with(TenantSize.Part.CHATS, count));
	}

	/**
	 * How many local sessions there are.
	 * @param count 0 to 100,000; default 24
	 * @return the tenant with that number
	 */
	public Tenant localSessions(int count) {
		return with(this.size.with(TenantSize.Part.LOCAL_SESSIONS, count));
	}

	/**
	 * How many remote sessions there are.
	 * @param count 0 to 100,000; default 16
	 * @return the tenant with that number
	 */
	public Tenant remoteSessions(int count) {
		return with(this.size.with(TenantSize.Part.REMOTE_SESSIONS, count));
	}

	/**
	 * How many code artifacts there are.
	 * @param count 0 to 100,000; default 30
	 * @return the tenant with that number
	 */
	public Tenant codeArtifacts(int count) {
		return with(this.size.with(TenantSize.Part.CODE_ARTIFACTS, count));
	}

	/**
	 * How many accesses by Anthropic there are: leaves of the transparency logs of the
	 * first two organizations, and activities.
	 * @param count 0 to 100,000; default 20
	 * @return the tenant with that number
	 */
	public Tenant anthropicAccesses(int count) {
		return with(this.size.with(TenantSize.Part.ACCESSES, count));
	}

	/**
	 * Adds an organization.
	 * @param json the row; needs {@code uuid} and {@code created_at}
	 * @return the tenant with it
	 */
	public Tenant withOrganization(String json) {
		return planted(RowKind.ORGANIZATION, "", json);
	}

	/**
	 * Adds a user to an organization, as the last one who joined.
	 * @param organizationUuid UUID of the organization
	 * @param json the row; needs {@code id}
	 * @return the tenant with it
	 */
	public Tenant withUser(String organizationUuid, String json) {
		return planted(RowKind.USER, organizationUuid, json);
	}

	/**
	 * Adds what a member of an organization has saved.
	 * @param organizationUuid UUID of the organization
	 * @param json the row, an object
	 * @return the tenant with it
	 */
	public Tenant withUserPreferences(String organizationUuid, String json) {
		return planted(RowKind.PREFERENCES, organizationUuid, json);
	}

	/**
	 * Adds a role to an organization.
	 * @param organizationUuid UUID of the organization
	 * @param json the row; needs {@code id}
	 * @param permissionsJson the permissions of the role, objects
	 * @return the tenant with it
	 */
	public Tenant withRole(String organizationUuid, String json, String... permissionsJson) {
		Tenant changed = planted(RowKind.ROLE, organizationUuid, json);
		String role = id(RowKind.ROLE, json);
		for (String permission : permissionsJson) {
			changed = changed.planted(RowKind.PERMISSION, role, permission);
		}
		return changed;
	}

	/**
	 * Adds the settings of an organization.
	 * @param json the answer; needs {@code organization_id}
	 * @return the tenant with it
	 */
	public Tenant withSettings(String json) {
		return planted(RowKind.SETTINGS, "", json);
	}

	/**
	 * Adds a group.
	 * @param json the row; needs {@code id}
	 * @param membersJson the members of the group; each needs {@code user_id}
	 * @return the tenant with it
	 */
	public Tenant withGroup(String json, String... membersJson) {
		Tenant changed = planted(RowKind.GROUP, "", json);
		String group = id(RowKind.GROUP, json);
		for (String member : membersJson) {
			changed = changed.planted(RowKind.MEMBER, group, member);
		}
		return changed;
	}

	/**
	 * Adds a chat. What its messages name can be found by id, too: files, generated files
	 * and artifacts, unless they are added with more.
	 * @param json the row; needs {@code id}, {@code created_at} and {@code updated_at}
	 * @param messagesJson its messages, oldest first
	 * @return the tenant with it
	 */
	public Tenant withChat(String json, String... messagesJson) {
		return with(PlantedChat.of(json, messagesJson));
	}

	/**
	 * Adds what is known of a file, in place of what messages say of it.
	 * @param json the answer; needs {@code id}
	 * @return the tenant with it
	 */
	public Tenant withFile(String json) {
		return planted(RowKind.FILE, "", json);
	}

	/**
	 * Adds a file with its bytes. {@code size_bytes} and {@code md5} are computed if the
	 * row leaves them out.
	 * @param json what is known of it; needs {@code id}
	 * @param bytes the bytes a download gives
	 * @return the tenant with it
	 */
	public Tenant withFile(String json, byte[] bytes) {
		return withBytes(RowKind.FILE, json, Content.of(bytes.clone()));
	}

	/**
	 * Adds a file of invented bytes, which take no memory. {@code size_bytes} and
	 * {@code md5} are computed if the row leaves them out; the digest when it is asked
	 * for.
	 * @param json what is known of it; needs {@code id}, from which the bytes follow
	 * @param size how many bytes a download gives
	 * @return the tenant with it
	 */
	public Tenant withFile(String json, long size) {
		return withBytes(RowKind.FILE, json, new GeneratedContent(id(RowKind.FILE, json), size));
	}

	/**
	 * Adds what is known of a generated file, in place of what messages say of it.
	 * @param json the answer; needs {@code id}
	 * @return the tenant with it
	 */
	public Tenant withGeneratedFile(String json) {
		return planted(RowKind.GENERATED_FILE, "", json);
	}

	/**
	 * Adds a generated file with its bytes. {@code size_bytes} and {@code md5} are
	 * computed if the row leaves them out.
	 * @param json what is known of it; needs {@code id}
	 * @param bytes the bytes a download gives
	 * @return the tenant with it
	 */
	public Tenant withGeneratedFile(String json, byte[] bytes) {
		return withBytes(RowKind.GENERATED_FILE, json, Content.of(bytes.clone()));
	}

	/**
	 * Adds a generated file of invented bytes, which take no memory. {@code size_bytes}
	 * and {@code md5} are computed if the row leaves them out; the digest when it is
	 * asked for.
	 * @param json what is known of it; needs {@code id}, from which the bytes follow
	 * @param size how many bytes a download gives
	 * @return the tenant with it
	 */
	public Tenant withGeneratedFile(String json, long size) {
		return withBytes(RowKind.GENERATED_FILE, json, new GeneratedContent(id(RowKind.GENERATED_FILE, json), size));
	}

	private Tenant withBytes(RowKind kind, String json, Content content) {
		ObjectNode row = Json.parse("A planted row", json);
		if (!row.has("size_bytes")) {
			row.put("size_bytes", content.length());
		}
		String id = id(kind, json);
		return planted(kind, "", row.toString()).with((store) -> store.plantContent(id, content));
	}

	/**
	 * Adds a version of an artifact, in place of what messages say of it.
	 * @param json what is known of it; needs {@code version_id}
	 * @param contentJson the answer with its content, an object
	 * @return the tenant with it
	 */
	public Tenant withArtifact(String json, String contentJson) {
		String version = id(RowKind.ARTIFACT, json);
		ObjectNode content = Json.parse("A planted content", contentJson).put("version_id", version);
		return planted(RowKind.ARTIFACT, "", json).with((store) -> store.add(RowKind.ARTIFACT_CONTENT, "", content));
	}

	/**
	 * Adds a project. The counts of attachments and chats are computed if they are not
	 * given.
	 * @param json the row or the answer with details; needs {@code id},
	 * {@code created_at} and {@code updated_at}
	 * @return the tenant with it
	 */
	public Tenant withProject(String json) {
		return planted(RowKind.PROJECT, "", json);
	}

	/**
	 * Adds an attachment to a project.
	 * @param projectId id of the project
	 * @param json the row; needs {@code id}
	 * @return the tenant with it
	 */
	public Tenant withProjectAttachment(String projectId, String json) {
		return planted(RowKind.ATTACHMENT, projectId, json);
	}

	/**
	 * Adds a collaborator to a project.
	 * @param projectId id of the project
	 * @param json the row, an object
	 * @return the tenant with it
	 */
	public Tenant withProjectCollaborator(String projectId, String json) {
		return planted(RowKind.COLLABORATOR, projectId, json);
	}

	/**
	 * Adds the text of a document of a project; its metadata are computed.
	 * @param projectId id of the project
	 * @param json the answer with the text; needs {@code id}
	 * @return the tenant with it
	 */
	public Tenant withProjectDocument(String projectId, String json) {
		ObjectNode metadata = GeneratedProjects.metadata(projectId, Json.parse("A planted document", json));
		return planted(RowKind.DOCUMENT, "", json).with((store) -> store.add(RowKind.DOCUMENT_METADATA, "", metadata));
	}

	/**
	 * Adds what is known of a document of a project, in place of what follows from its
	 * text.
	 * @param json the answer; needs {@code id}
	 * @return the tenant with it
	 */
	public Tenant withProjectDocumentMetadata(String json) {
		return planted(RowKind.DOCUMENT_METADATA, "", json);
	}

	/**
	 * Adds a local session.
	 * @param json the row; needs {@code id} and {@code created_at}
	 * @param messagesJson its messages in the order of the calls
	 * @return the tenant with it
	 */
	public Tenant withLocalSession(String json, String... messagesJson) {
		return planted(RowKind.LOCAL_SESSION, "", json, messagesJson);
	}

	/**
	 * Adds a remote session.
	 * @param json the row; needs {@code id}, {@code created_at} and {@code status}
	 * @param messagesJson its messages in the order of the transcript
	 * @return the tenant with it
	 */
	public Tenant withRemoteSession(String json, String... messagesJson) {
		return planted(RowKind.REMOTE_SESSION, "", json, messagesJson);
	}

	/**
	 * Adds a code artifact.
	 * @param json the row; needs {@code id}
	 * @return the tenant with it
	 */
	public Tenant withCodeArtifact(String json) {
		return planted(RowKind.CODE_ARTIFACT, "", json);
	}

	/**
	 * Adds a code artifact with what it holds: a document, or the files of its latest
	 * version.
	 * @param json the row; needs {@code id}, and {@code versions} unless it is a document
	 * @param content what a download of the artifact gives
	 * @return the tenant with it
	 */
	public Tenant withCodeArtifact(String json, CodeArtifactContent content) {
		String id = id(RowKind.CODE_ARTIFACT, json);
		return withCodeArtifact(json).with((store) -> store.plantArtifactContent(id, "", content));
	}

	/**
	 * Adds what a version of a code artifact holds, whether the row of the artifact lists
	 * the version or not.
	 * @param artifactId id of the artifact
	 * @param versionId id of the version
	 * @param content what a download of the version gives
	 * @return the tenant with it
	 */
	public Tenant withCodeArtifactVersion(String artifactId, String versionId, CodeArtifactContent content) {
		return with((store) -> store.plantArtifactContent(artifactId, versionId, content));
	}

	/**
	 * The bytes a download of a file or generated file gives, to compare them or compute
	 * digests of them.
	 * @param id id of the file
	 * @return the bytes, to be closed by the caller
	 * @throws IllegalArgumentException if there is no such file
	 */
	public InputStream content(String id) {
		TenantStore store = template();
		Row file = store.find(RowKind.FILE, id);
		Row row = (file != null) ? file : store.find(RowKind.GENERATED_FILE, id);
		if (row == null) {
			throw new IllegalArgumentException("There is no such file: " + id);
		}
		return store.content(row).open();
	}

	/**
	 * UUIDs of the organizations.
	 * @return the ids in the order the rows came
	 */
	public List<String> organizationUuids() {
		return ids(RowKind.ORGANIZATION);
	}

	/**
	 * Ids of the users of all organizations.
	 * @return the ids in the order the rows came; one of several organizations occurs
	 * more than once
	 */
	public List<String> userIds() {
		return ids(RowKind.USER);
	}

	/**
	 * Ids of the roles of an organization.
	 * @param organizationUuid UUID of the organization
	 * @return the ids in the order the rows came
	 */
	public List<String> roleIds(String organizationUuid) {
		return template().rows(RowKind.ROLE, organizationUuid).stream().map(Row::id).toList();
	}

	/**
	 * Ids of the groups.
	 * @return the ids in the order the rows came
	 */
	public List<String> groupIds() {
		return ids(RowKind.GROUP);
	}

	/**
	 * Ids of the chats.
	 * @return the ids in the order the rows came
	 */
	public List<String> chatIds() {
		return ids(RowKind.CHAT);
	}

	/**
	 * Ids of the files of chats and projects.
	 * @return the ids in the order the rows came
	 */
	public List<String> fileIds() {
		return ids(RowKind.FILE);
	}

	/**
	 * Ids of the files the model made.
	 * @return the ids in the order the rows came
	 */
	public List<String> generatedFileIds() {
		return ids(RowKind.GENERATED_FILE);
	}

	/**
	 * Ids of the versions of artifacts in chats.
	 * @return the ids in the order the rows came
	 */
	public List<String> artifactVersionIds() {
		return ids(RowKind.ARTIFACT);
	}

	/**
	 * Ids of the projects.
	 * @return the ids in the order the rows came
	 */
	public List<String> projectIds() {
		return ids(RowKind.PROJECT);
	}

	/**
	 * Ids of the documents of projects.
	 * @return the ids in the order the rows came
	 */
	public List<String> projectDocumentIds() {
		return ids(RowKind.DOCUMENT);
	}

	/**
	 * Ids of the local sessions.
	 * @return the ids in the order the rows came
	 */
	public List<String> localSessionIds() {
		return ids(RowKind.LOCAL_SESSION);
	}

	/**
	 * Ids of the remote sessions.
	 * @return the ids in the order the rows came, pending ones included
	 */
	public List<String> remoteSessionIds() {
		return ids(RowKind.REMOTE_SESSION);
	}

	/**
	 * Ids of the code artifacts.
	 * @return the ids in the order the rows came
	 */
	public List<String> codeArtifactIds() {
		return ids(RowKind.CODE_ARTIFACT);
	}

	private List<String> ids(RowKind kind) {
		return template().rows(kind).stream().map(Row::id).toList();
	}

	private Tenant with(TenantSize changed) {
		return new Tenant(changed, this.plants);
	}

	private Tenant planted(RowKind kind, String parent, String json, String... messagesJson) {
		ObjectNode row = Json.parse("A planted row", json);
		List<ObjectNode> messages = PlantedChat.messages(messagesJson);
		// a row that cannot be found is refused here, not by some simulator later
		new TenantStore(0, false).add(kind, parent, row);
		return with((store) -> store.add(kind, parent, row, () -> messages));
	}

	private Tenant with(Consumer<TenantStore> plant) {
		List<Consumer<TenantStore>> more = new ArrayList<>(this.plants);
		more.add(plant);
		return new Tenant(this.size, List.copyOf(more));
	}

	private static String id(RowKind kind, String json) {
		return new TenantStore(0, false).add(kind, "", Json.parse("A planted row", json)).id();
	}

	/**
	 * What the feed says of the rows: chats, projects, files and documents created by the
	 * users who own them, and accesses by Anthropic, which the transparency log holds,
	 * too. A simulator with a tenant of its own shows them beside its data set.
	 * @return the activities
	 */
	public ActivityDataSet activities() {
		return ActivityDataSet.planted(template().activities());
	}

	/** A store of its own for a simulator. */
	TenantStore store() {
		return template().copy();
	}

	private synchronized TenantStore template() {
		TenantStore store = this.template;
		if (store == null) {
			store = new TenantStore(this.size.seed(), this.size.isGenerated());
			GeneratedTenant.fill(store, this.size);
			store.endGeneration();
			for (Consumer<TenantStore> plant : this.plants) {
				plant.accept(store);
			}
			this.template = store;
		}
		return store;
	}

	@Override
	public String toString() {
		return "Tenant[" + this.size + ", " + this.plants.size() + " planted]";
	}

}
