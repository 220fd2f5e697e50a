package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Generated projects with their attachments, documents and collaborators.
 */
final class GeneratedProjects {

	private final TenantStore store;

	private final GeneratedValues values;

	private final GeneratedPeople people;

	private final List<Project> projects = new ArrayList<>();

	GeneratedProjects(TenantStore store, GeneratedValues values, GeneratedPeople people) {
		this.store = store;
		this.values = values;
		this.people = people;
	}

	void add(int count) {
		for (int i = 0; i < count; i++) {
			Dice dice = this.values.dice("project", i);
			GeneratedPeople.Person owner = this.people.anybody(dice);
			long created = GeneratedValues.between(dice, GeneratedValues.FROM, GeneratedValues.TO);
			boolean deleted = i % 9 == 7;
			Project project = new Project(this.values.id("claude_proj_", i), owner.organization(), created, !deleted);
			this.projects.add(project);
			ObjectNode row = Json.object();
			row.put("id", project.id());
			row.put("name", GeneratedValues.words(dice, 2));
			row.put("created_at", GeneratedValues.time(created));
			row.put("updated_at", GeneratedValues.time(created + dice.below(20) * GeneratedValues.DAY));
			GeneratedValues.maybe(dice, row, "deleted_at",
					deleted ? GeneratedValues.time(created + 25 * GeneratedValues.DAY) : null);
			row.put("is_private", dice.below(2) == 0);
			row.put("organization_uuid", owner.organization().uuid());
			row.put("organization_id", owner.organization().id());
			// the account may be gone
			row.set("user", (i % 11 == 5) ? row.nullNode() : owner.reference(owner.email()));
			row.put("description", GeneratedValues.words(dice, 6));
			row.put("instructions", (dice.below(3) == 0) ? "" : GeneratedValues.words(dice, 12));
			GeneratedValues.addedLater(dice, row);
			this.store.add(RowKind.PROJECT, "", row);
			addAttachments(i, project, (i % 11 == 5) ? null : owner, dice);
			addCollaborators(project, owner, dice);
		}
	}

	/** A project of an organization that still takes chats, or null. */
	@Nullable Project anyOf(GeneratedPeople.Organization organization, long before, Dice dice) {
		List<Project> open = this.projects.stream()
			.filter((project) -> project.open() && project.organization().equals(organization)
					&& project.created() <= before)
			.toList();
		return open.isEmpty() ? null : open.get(dice.below(open.size()));
	}

	private void addAttachments(int number, Project project, GeneratedPeople.@Nullable Person owner, Dice dice) {
		int count = dice.below(6);
		for (int i = 0; i < count; i++) {
			// ties, to be broken by id
			String created = GeneratedValues.time(project.created() + (1 + i / 2) * GeneratedValues.MINUTE);
			switch (dice.below(8)) {
				case 0 -> {
					ObjectNode row = Json.object().put("type", "attachment_added_later");
					row.put("id", this.values.id("attachment_", number * 64L + i)).put("created_at", created);
					this.store.add(RowKind.ATTACHMENT, project.id(), row);
				}
				case 1, 2, 3 ->
					addDocument(this.values.id("claude_proj_doc_", number * 64L + i), project, owner, created, dice);
				default -> addFile(this.values.id("claude_file_", -1 - (number * 64L + i)), project, created, dice);
			}
		}
	}

	private void addFile(String id, Project project, String created, Dice dice) {
		ObjectNode file = GeneratedFiles.describe(dice, id);
		file.put("created_at", created);
		ObjectNode attachment = Json.object().put("type", "project_file");
		attachment.setAll(file);
		if (!attachment.path("mime_type").isTextual()) {
			attachment.put("mime_type", "application/octet-stream");
		}
		this.store.add(RowKind.ATTACHMENT, project.id(), attachment);
		ObjectNode metadata = file.deepCopy();
		metadata.putArray("message_ids");
		metadata.putArray("claude_chat_ids");
		this.store.add(RowKind.FILE, "", metadata);
	}

	private void addDocument(String id, Project project, GeneratedPeople.@Nullable Person owner, String created,
			Dice dice) {
		ObjectNode attachment = Json.object();
		attachment.put("type", "project_doc").put("id", id).put("filename", "notes-" + dice.below(100) + ".md");
		attachment.put("mime_type", "text/plain").put("created_at", created).putNull("updated_at");
		this.store.add(RowKind.ATTACHMENT, project.id(), attachment);
		ObjectNode document = Json.object();
		document.put("id", id);
		document.set("filename", attachment.get("filename"));
		document.put("content",
				"# " + GeneratedValues.words(dice, 3) + "\n\n" + GeneratedValues.words(dice, 40) + "\n");
		document.put("created_at", created);
		document.set("user", (owner != null) ? owner.reference(owner.email()) : document.nullNode());
		this.store.add(RowKind.DOCUMENT, "", document);
		this.store.add(RowKind.DOCUMENT_METADATA, "", metadata(project.id(), document));
	}

	/** What the metadata of a document say, from the document. */
	static ObjectNode metadata(String project, ObjectNode document) {
		String content = document.path("content").asText();
		ObjectNode metadata = Json.object();
		metadata.set("id", document.get("id"));
		metadata.put("claude_project_id", project);
		metadata.set("filename", document.get("filename"));
		metadata.put("mime_type", "text/plain");
		metadata.put("size_bytes", JsonBuffer.ascii(content).length);
		metadata.put("md5", GeneratedValues.md5(content));
		metadata.set("created_at", document.get("created_at"));
		metadata.set("user", document.get("user"));
		return metadata;
	}

	private void addCollaborators(Project project, GeneratedPeople.Person owner, Dice dice) {
		String[] roles = { "admin", "editor", "viewer", "role_added_later" };
		int count = 1 + dice.below(6);
		for (int i = 0; i < count; i++) {
			ObjectNode grant = Json.object();
			int kind = (i == 0) ? 0 : dice.below(6);
			switch (kind) {
				case 0 -> grant.put("type", "user").put("user_id", (dice.below(6) == 0) ? null : owner.id());
				case 1 -> grant.put("type", "user").put("user_id", project.organization().anybody(dice).id());
				case 2 -> grant.put("type", "organization").put("organization_uuid", project.organization().uuid());
				case 3 -> grant.put("type", "organization_role").put("organization_role", "admin");
				case 4 -> {
					List<Row> groups = this.store.rows(RowKind.GROUP);
					if (groups.isEmpty()) {
						continue;
					}
					grant.put("type", "group").put("group_id", groups.get(dice.below(groups.size())).id());
				}
				default -> grant.put("type", "grant_added_later").put("reason", "none");
			}
			grant.put("role", (i == 0) ? "owner" : dice.one(roles));
			grant.put("granted_at", GeneratedValues.time(project.created() + i / 3 * GeneratedValues.MINUTE));
			this.store.add(RowKind.COLLABORATOR, project.id(), grant);
		}
	}

	/**
	 * What chats need to know of a project.
	 *
	 * @param id its id
	 * @param organization where it is
	 * @param created microseconds of its creation
	 * @param open whether it was not deleted
	 */
	record Project(String id, GeneratedPeople.Organization organization, long created, boolean open) {
	}

}
