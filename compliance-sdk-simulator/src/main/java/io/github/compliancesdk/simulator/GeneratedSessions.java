package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Generated sessions and code artifacts. Transcripts are made again whenever they are
 * read.
 */
final class GeneratedSessions {

	private static final int IDS_PER_SESSION = 128;

	private static final @Nullable String[] SURFACES = { "claude_code", "cowork", null, "claude_science",
			"claude_in_chrome", "office_agents/excel", "office_agents/powerpoint", "office_agents/word",
			"office_agents/outlook", "office_agents", "surface_added_later" };

	private static final String[] REASONS = { "not_captured", "client_aborted", "retention_elapsed", "oversize",
			"cmek_key_revoked", "reason_added_later" };

	private static final String[] STATUSES = { "active", "paused", "archived", "failed", "pending",
			"status_added_later" };

	private final TenantStore store;

	private final GeneratedValues values;

	private final GeneratedPeople people;

	private final GeneratedProjects projects;

	GeneratedSessions(TenantStore store, GeneratedValues values, GeneratedPeople people, GeneratedProjects projects) {
		this.store = store;
		this.values = values;
		this.people = people;
		this.projects = projects;
	}

	void addLocal(int count) {
		for (int i = 0; i < count; i++) {
			int number = i;
			Dice dice = this.values.dice("local", i);
			GeneratedPeople.Person owner = this.people.anybody(dice);
			long created = GeneratedValues.between(dice, GeneratedValues.FROM, GeneratedValues.TO);
			List<ObjectNode> messages = localMessages(number, created);
			ObjectNode row = Json.object();
			row.put("type", "compliance_local_session");
			row.put("id", this.values.id("clls_", i) + ((i % 7 == 3) ? new JsonBuffer(64).hex(i, 40).text() : ""));
			row.put("organization_uuid", owner.organization().uuid());
			GeneratedValues.maybe(dice, row, "workspace_id",
					(owner.organization().number() == 1) ? this.values.id("wrkspc_", dice.below(3)) : null);
			row.set("user", owner.reference((dice.below(9) == 0) ? null : owner.email()));
			row.put("product_surface", SURFACES[i % SURFACES.length]);
			row.put("created_at", GeneratedValues.time(created));
			row.set("updated_at", messages.get(messages.size() - 1).get("created_at"));
			row.put("truncated", i % 13 == 5);
			GeneratedValues.addedLater(dice, row);
			this.store.add(RowKind.LOCAL_SESSION, "", row, () -> localMessages(number, created));
		}
	}

	private List<ObjectNode> localMessages(int number, long created) {
		Dice dice = this.values.dice("local messages", number);
		List<ObjectNode> messages = new ArrayList<>();
		int calls = 1 + dice.below(12);
		long time = created;
		for (int call = 0; call < calls; call++) {
			addLocal(dice, messages, number, "user", time);
			addLocal(dice, messages, number, "assistant", time);
			time += (1 + dice.below(600)) * GeneratedValues.SECOND;
		}
		return messages;
	}

	private void addLocal(Dice dice, List<ObjectNode> messages, int number, String role, long time) {
		boolean assistant = role.equals("assistant");
		ObjectNode provenance = provenance(dice);
		ObjectNode message = Json.object();
		message.put("type", "compliance_local_session_message");
		message.put("id", this.values.id("clsm_", (long) number * IDS_PER_SESSION + messages.size()));
		message.put("role", role);
		message.put("created_at", GeneratedValues.time(time));
		message.put("model", (assistant && provenance == null) ? "claude-sample-1" : null);
		message.set("provenance", (provenance != null) ? provenance : message.nullNode());
		ArrayNode content = message.putArray("content");
		if (provenance == null || !provenance.path("type").asText().equals("content_unavailable")) {
			addContent(dice, content, assistant);
		}
		messages.add(message);
	}

	/* Null for verified content. */
	private static @Nullable ObjectNode provenance(Dice dice) {
		return switch (dice.below(12)) {
			case 0, 1 -> Json.object().put("type", "content_unavailable").put("reason", dice.one(REASONS));
			case 2 -> Json.object().put("type", "client_asserted");
			case 3 -> Json.object().put("type", "synthetic_marker");
			case 4 -> Json.object().put("type", "provenance_added_later").put("level", 2);
			default -> null;
		};
	}

	private static void addContent(Dice dice, ArrayNode content, boolean assistant) {
		ObjectNode text = content.addObject().put("type", "text").put("text", GeneratedValues.words(dice, 10));
		text.put("truncated", false);
		if (dice.below(10) == 0) {
			content.addObject().put("type", "text").put("text", "[image not shown]").put("truncated", true);
		}
		if (assistant && dice.below(2) == 0) {
			ObjectNode use = content.addObject().put("type", "tool_use");
			use.put("id",
					(dice.below(4) == 0) ? null : new JsonBuffer(48).raw("toolu_01").letters(dice.next(), 22).text());
			use.put("name", "Bash").put("input", GeneratedChat.toolInput(dice)).put("truncated", false);
		}
		if (!assistant && dice.below(2) == 0) {
			ObjectNode result = content.addObject().put("type", "tool_result").putNull("tool_use_id");
			result.put("name", "Bash").put("is_error", dice.below(4) == 0);
			result.putArray("content").addObject().put("type", "text").put("text", GeneratedChat.toolResult(dice));
			result.put("truncated", false);
		}
		if (dice.below(14) == 0) {
			content.addObject().put("type", "block_added_later");
		}
	}

	void addRemote(int count) {
		for (int i = 0; i < count; i++) {
			int number = i;
			Dice dice = this.values.dice("remote", i);
			GeneratedPeople.Person person = this.people.anybody(dice);
			boolean agent = i % 4 == 2;
			long created = GeneratedValues.between(dice, GeneratedValues.FROM, GeneratedValues.TO);
			GeneratedProjects.Project project = (dice.below(2) == 0)
					? this.projects.anyOf(person.organization(), created, dice) : null;
			ObjectNode row = Json.object();
			row.put("id", this.values.id("cse_", i));
			row.put("organization_uuid", person.organization().uuid());
			row.set("user", agent ? row.nullNode() : person.reference((dice.below(9) == 0) ? null : person.email()));
			row.put("agent_id", agent ? this.values.id("cagt_", dice.below(3)) : null);
			row.set("started_by_user", (agent && dice.below(2) == 0) ? person.reference(null) : row.nullNode());
			row.put("status", STATUSES[i % STATUSES.length]);
			row.put("created_at", GeneratedValues.time(created));
			row.put("updated_at", GeneratedValues.time(created + 40 * GeneratedValues.MINUTE));
			row.put("product_surface", (i % 5 == 4) ? null : (i % 5 == 3) ? "surface_added_later" : "cowork_remote");
			GeneratedValues.maybe(dice, row, "claude_project_id", (project != null) ? project.id() : null);
			GeneratedValues.addedLater(dice, row);
			this.store.add(RowKind.REMOTE_SESSION, "", row,
					() -> remoteMessages(number, created, agent ? person.id() : null));
		}
	}

	private List<ObjectNode> remoteMessages(int number, long created, @Nullable String sender) {
		Dice dice = this.values.dice("remote messages", number);
		List<ObjectNode> messages = new ArrayList<>();
		int count = 1 + dice.below(24);
		for (int i = 0; i < count; i++) {
			boolean readable = dice.below(10) > 0;
			ObjectNode message = Json.object();
			message.put("id", this.values.id("csev_", (long) number * IDS_PER_SESSION + i));
			message.put("role", (i % 2 == 0) ? "user" : "assistant");
			// commit times tie and run backwards
			long time = created + i * GeneratedValues.MINUTE - dice.below(3) * GeneratedValues.MINUTE;
			message.put("created_at", GeneratedValues.time(Math.max(created, time)));
			ArrayNode content = message.putArray("content");
			if (readable) {
				addContent(dice, content, i % 2 == 1);
			}
			message.put("content_unavailable", !readable);
			GeneratedValues.maybe(dice, message, "sent_by_user_id", (i % 2 == 0) ? sender : null);
			messages.add(message);
		}
		return messages;
	}

	void addCodeArtifacts(int count) {
		String[] modes = { "owner", "org", "users", "public", "mode_added_later" };
		for (int i = 0; i < count; i++) {
			Dice dice = this.values.dice("code artifact", i);
			GeneratedPeople.Person person = this.people.anybody(dice);
			boolean agent = i % 6 == 4;
			boolean document = i % 5 == 2;
			ObjectNode row = Json.object();
			row.put("id", this.values.id("cart_", i));
			if (document || i % 7 == 6) {
				row.put("artifact_type", document ? "claude_docs" : "type_added_later");
			}
			row.put("organization_uuid", person.organization().uuid());
			row.put("owner_user_id", agent ? null : person.id());
			row.set("user", agent ? row.nullNode() : person.reference(person.email()));
			row.put("read_mode", modes[i % modes.length]);
			long updated = GeneratedValues.between(dice, GeneratedValues.FROM, GeneratedValues.TO);
			ArrayNode versions = Json.array();
			int listed = document ? 0 : dice.below(21);
			for (int version = 0; version < listed; version++) {
				long time = updated - version * GeneratedValues.DAY;
				String id = time / GeneratedValues.SECOND + "-" + new JsonBuffer(64).hex(dice.next(), 4).text();
				boolean named = dice.below(3) > 0;
				ObjectNode shown = versions.addObject().put("id", id);
				shown.put("name", named ? GeneratedValues.words(dice, 2) : id);
				shown.put("created_at", named ? GeneratedValues.time(time) : null);
			}
			row.put("published_version_id", (listed == 0) ? null : versions.get(0).path("id").asText());
			row.put("updated_at", (i % 8 == 7) ? null : GeneratedValues.time(updated));
			row.set("versions", versions);
			this.store.add(RowKind.CODE_ARTIFACT, "", row);
		}
	}

}
