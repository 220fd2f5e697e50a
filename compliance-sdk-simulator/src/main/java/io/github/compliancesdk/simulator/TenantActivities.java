package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What the feed says of the rows of a tenant: who created, uploaded and deleted what. The
 * names of files are blank, as they are since September 2026 for old records, too.
 */
final class TenantActivities {

	private final TenantStore store;

	private final Map<String, JsonNode> ownersByChat = new HashMap<>();

	private final List<PlantedActivity> activities = new ArrayList<>();

	private TenantActivities(TenantStore store) {
		this.store = store;
	}

	static List<PlantedActivity> of(TenantStore store) {
		TenantActivities activities = new TenantActivities(store);
		activities.addChats();
		activities.addProjects();
		activities.addFiles();
		activities.addArtifacts();
		for (Row access : store.rows(RowKind.ACCESS)) {
			activities.activities.add(PlantedActivity.parse(access.json().toString()));
		}
		return activities.activities;
	}

	/** What is said of a chat its user has just deleted. */
	static List<PlantedActivity> ofDeletion(TenantStore store, Row chat) {
		TenantActivities activities = new TenantActivities(store);
		activities.add("claude_chat_deleted", chat.text("deleted_at"), chat.json(), chat.id(), members(chat));
		return activities.activities;
	}

	private void addChats() {
		for (Row chat : this.store.rows(RowKind.CHAT)) {
			this.ownersByChat.put(chat.id(), chat.json());
			add("claude_chat_created", chat.text("created_at"), chat.json(), chat.id(), members(chat));
			add("claude_chat_deleted", chat.text("deleted_at"), chat.json(), chat.id(), members(chat));
		}
	}

	static ObjectNode members(Row chat) {
		return Json.object().put("claude_chat_id", chat.id()).put("claude_project_id", chat.text("project_id"));
	}

	private void addProjects() {
		for (Row project : this.store.rows(RowKind.PROJECT)) {
			ObjectNode members = Json.object().put("claude_project_id", project.id());
			add("claude_project_created", project.text("created_at"), project.json(), project.id(), members);
			for (Row attachment : this.store.rows(RowKind.ATTACHMENT, project.id())) {
				addAttachment(project, attachment);
			}
		}
	}

	private void addAttachment(Row project, Row attachment) {
		String kind = attachment.text("type");
		String created = attachment.text("created_at");
		if ("project_file".equals(kind)) {
			ObjectNode members = Json.object().put("claude_file_id", attachment.id());
			members.put("claude_project_id", project.id()).putNull("filename");
			add("claude_project_file_uploaded", created, project.json(), attachment.id(), members);
		}
		else if ("project_doc".equals(kind)) {
			ObjectNode members = Json.object().put("claude_project_document_id", attachment.id());
			members.put("claude_project_id", project.id()).put("filename", "");
			add("claude_project_document_uploaded", created, project.json(), attachment.id(), members);
		}
	}

	private void addFiles() {
		for (Row file : this.store.rows(RowKind.FILE)) {
			String chat = file.json().path("claude_chat_ids").path(0).textValue();
			JsonNode owner = (chat != null) ? this.ownersByChat.get(chat) : null;
			if (owner != null) {
				ObjectNode members = Json.object().put("claude_file_id", file.id()).put("claude_chat_id", chat);
				if (file.sequence() % 2 == 0) {
					members.putNull("filename");
				}
				add("claude_file_uploaded", file.text("created_at"), owner, file.id(), members);
			}
		}
	}

	private void addArtifacts() {
		for (Row artifact : this.store.rows(RowKind.ARTIFACT)) {
			JsonNode owner = this.ownersByChat.get(artifact.json().path("claude_chat_id").asText());
			String id = artifact.text("id");
			if (owner != null && id != null) {
				ObjectNode members = Json.object().put("claude_artifact_id", id);
				members.put("claude_artifact_version_id", artifact.id());
				add("claude_artifact_viewed", artifact.text("created_at"), owner, artifact.id(), members);
			}
		}
	}

	/* Nothing without a time, or by an account that is gone. */
	private void add(String type, @Nullable String time, JsonNode owner, String subject, ObjectNode members) {
		String user = owner.path("user").path("id").textValue();
		if (time == null || user == null) {
			return;
		}
		long bits = Dice.mix(type.hashCode(), subject.hashCode());
		ObjectNode activity = Json.object();
		activity.put("id", new JsonBuffer(48).raw("activity_01").letters(bits, 22).text());
		activity.put("type", type).put("created_at", time);
		activity.put("organization_id", owner.path("organization_id").textValue());
		activity.put("organization_uuid", owner.path("organization_uuid").textValue());
		ObjectNode actor = activity.putObject("actor").put("type", "user_actor").put("user_id", user);
		actor.put("email_address", owner.path("user").path("email_address").asText(""));
		actor.put("ip_address", "192.0.2." + (1 + Math.floorMod(user.hashCode(), 250)));
		actor.put("user_agent", Population.userAgent(Math.floorMod(user.hashCode(), 6)));
		activity.setAll(members);
		this.activities.add(PlantedActivity.parse(activity.toString()));
	}

}
