package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One generated chat with everything in it. Made anew it is the same again, so that
 * transcripts need not be kept.
 */
final class GeneratedChat {

	private static final int IDS_PER_CHAT = 64;

	private final GeneratedValues values;

	private final int number;

	private final ObjectNode row = Json.object();

	private final List<ObjectNode> messages = new ArrayList<>();

	private final List<ObjectNode> files = new ArrayList<>();

	private final List<ObjectNode> generatedFiles = new ArrayList<>();

	private final List<ObjectNode> artifacts = new ArrayList<>();

	private final List<ObjectNode> artifactContents = new ArrayList<>();

	GeneratedChat(GeneratedValues values, GeneratedPeople people, GeneratedProjects projects, int number) {
		this.values = values;
		this.number = number;
		Dice dice = values.dice("chat", number);
		GeneratedPeople.Person owner = people.anybody(dice);
		long created = GeneratedValues.between(dice, GeneratedValues.FROM, GeneratedValues.TO);
		boolean deleted = number % 12 == 7;
		GeneratedProjects.Project project = (dice.below(3) == 0) ? projects.anyOf(owner.organization(), created, dice)
				: null;
		this.row.put("id", id("claude_chat_", 0));
		String name = GeneratedValues.words(dice, 1 + dice.below(4));
		long last = addMessages(dice, created);
		long deletion = last + 3 * GeneratedValues.DAY;
		this.row.put("name", deleted ? "" : name);
		this.row.put("created_at", GeneratedValues.time(created));
		this.row.put("updated_at", GeneratedValues.time(deleted ? deletion : last));
		GeneratedValues.maybe(dice, this.row, "deleted_at", deleted ? GeneratedValues.time(deletion) : null);
		this.row.put("href", "https://claude.ai/chat/" + new JsonBuffer(36).uuid(dice.next()).text());
		GeneratedValues.maybe(dice, this.row, "model", (dice.below(8) == 0) ? null : "claude-sample-" + dice.below(3));
		this.row.put("organization_uuid", owner.organization().uuid());
		this.row.put("organization_id", owner.organization().id());
		GeneratedValues.maybe(dice, this.row, "project_id", (project != null) ? project.id() : null);
		// the account may be gone
		this.row.set("user", (number % 17 == 3) ? this.row.nullNode() : owner.reference(owner.email()));
		GeneratedValues.addedLater(dice, this.row);
		if (deleted) {
			this.messages.replaceAll(GeneratedChat::blank);
			this.files.clear();
			this.generatedFiles.clear();
			this.artifacts.clear();
			this.artifactContents.clear();
		}
	}

	/** A message of a chat its user has deleted. */
	static ObjectNode blank(ObjectNode message) {
		ObjectNode blank = message.deepCopy();
		blank.putArray("content");
		return blank.putNull("files").putNull("generated_files").putNull("artifacts");
	}

	ObjectNode row() {
		return this.row;
	}

	List<ObjectNode> messages() {
		return this.messages;
	}

	/** Files named in messages, those the model made under ids of uploaded ones, too. */
	List<ObjectNode> files() {
		return this.files;
	}

	List<ObjectNode> generatedFiles() {
		return this.generatedFiles;
	}

	List<ObjectNode> artifacts() {
		return this.artifacts;
	}

	List<ObjectNode> artifactContents() {
		return this.artifactContents;
	}

	private String id(String prefix, int index) {
		return this.values.id(prefix, (long) this.number * IDS_PER_CHAT + index);
	}

	/* The time of the last message. */
	private long addMessages(Dice dice, long created) {
		int count = 1 + dice.below(10);
		long time = created;
		for (int i = 0; i < count; i++) {
			ObjectNode message = Json.object();
			message.put("id", id("claude_chat_msg_", i));
			message.put("role", (i % 2 == 0) ? "user" : "assistant");
			message.put("created_at", GeneratedValues.time(time));
			if (i % 2 == 0) {
				message.putArray("content").addObject().put("type", "text").put("text", GeneratedValues.words(dice, 8));
				addFiles(dice, message, i, time);
			}
			else {
				addAnswer(dice, message.putArray("content"));
				addProducts(dice, message, i, time);
			}
			this.messages.add(message);
			// some share their time
			time += (i + 1 < count) ? dice.below(5) * (20 * GeneratedValues.SECOND) : 0;
		}
		return time;
	}

	private void addFiles(Dice dice, ObjectNode message, int index, long time) {
		int count = dice.below(4) - 1;
		if (count < 1) {
			message.putNull("files");
			message.putNull("generated_files").putNull("artifacts");
			return;
		}
		ArrayNode listed = message.putArray("files");
		for (int i = 0; i < count; i++) {
			ObjectNode file = GeneratedFiles.describe(dice, id("claude_file_", index * 3 + i));
			file.put("created_at", GeneratedValues.time(time - GeneratedValues.MINUTE));
			listed.add(file);
			ObjectNode metadata = file.deepCopy();
			metadata.putArray("message_ids").add(id("claude_chat_msg_", index));
			metadata.putArray("claude_chat_ids").add(id("claude_chat_", 0));
			this.files.add(metadata);
		}
		message.putNull("generated_files").putNull("artifacts");
	}

	private static void addAnswer(Dice dice, ArrayNode content) {
		ObjectNode text = content.addObject().put("type", "text").put("text", GeneratedValues.words(dice, 20));
		if (dice.below(2) == 0) {
			text.put("thinking_redacted", dice.below(3) == 0).put("truncated", false);
		}
		if (dice.below(3) == 0) {
			String id = new JsonBuffer(48).raw("toolu_01").letters(dice.next(), 22).text();
			boolean integrated = dice.below(2) == 0;
			ObjectNode use = content.addObject().put("type", "tool_use").put("id", (dice.below(6) == 0) ? null : id);
			use.put("name", "sum_cells").put("input", toolInput(dice));
			putIntegration(use, integrated);
			ObjectNode result = content.addObject().put("type", "tool_result").put("tool_use_id", id);
			result.put("name", "sum_cells").put("is_error", dice.below(5) == 0);
			ArrayNode items = result.putArray("content");
			items.addObject().put("type", "text").put("text", toolResult(dice));
			items.addObject().put("type", "text").put("text", "done");
			putIntegration(result, integrated);
		}
		if (dice.below(14) == 0) {
			content.addObject().put("type", "block_added_later").putObject("payload").put("depth", 1);
		}
	}

	private static void putIntegration(ObjectNode block, boolean integrated) {
		block.put("integration_name", integrated ? "Sheets demo" : null);
		block.put("mcp_server_url", integrated ? "https://mcp.example.com/v1" : null);
		block.put("truncated", false);
	}

	/** JSON as text, now and then more than the usual cap. */
	static String toolInput(Dice dice) {
		String range = (dice.below(8) == 0) ? "A1:\u00fc9 ".repeat(2000) : "A1:A" + dice.below(1000);
		return Json.object().put("range", range).put("limit", dice.below(50)).toString();
	}

	/** A text, now and then more than the usual cap. */
	static String toolResult(Dice dice) {
		return (dice.below(8) == 0) ? "row \u8a08 12;".repeat(1500) : Integer.toString(dice.below(100_000));
	}

	private void addProducts(Dice dice, ObjectNode message, int index, long time) {
		message.putNull("files");
		if (dice.below(5) == 0) {
			ArrayNode made = message.putArray("generated_files");
			addGeneratedFile(dice, made, index, time);
		}
		else {
			message.putNull("generated_files");
		}
		if (dice.below(4) == 0) {
			ArrayNode made = message.putArray("artifacts");
			addArtifact(dice, made, index * 2, time);
			addArtifact(dice, made, index * 2 + 1, time);
		}
		else {
			message.putNull("artifacts");
		}
	}

	private void addGeneratedFile(Dice dice, ArrayNode made, int index, long time) {
		boolean asFile = dice.below(3) == 0;
		String id = asFile ? id("claude_file_", 40 + index) : id("claude_gen_file_", index);
		ObjectNode file = GeneratedFiles.describe(dice, id);
		made.add(file);
		ObjectNode metadata = file.deepCopy();
		if (asFile) {
			metadata.put("created_at", GeneratedValues.time(time));
			metadata.putArray("message_ids").add(id("claude_chat_msg_", index));
			metadata.putArray("claude_chat_ids").add(id("claude_chat_", 0));
			this.files.add(metadata);
		}
		else {
			metadata.put("claude_chat_id", id("claude_chat_", 0));
			GeneratedValues.maybe(dice, metadata, "created_at",
					(dice.below(3) == 0) ? null : GeneratedValues.time(time));
			this.generatedFiles.add(metadata);
		}
	}

	/* The second of two is another version of the same artifact. */
	private void addArtifact(Dice dice, ArrayNode made, int index, long time) {
		boolean plain = dice.below(4) == 0;
		ObjectNode artifact = made.addObject();
		artifact.put("id", id("claude_artifact_", index / 2));
		artifact.put("version_id", id("claude_artifact_version_", index));
		artifact.put("title", plain ? null : GeneratedValues.words(dice, 2));
		artifact.put("artifact_type", plain ? null : "text/markdown");
		String content = "# " + GeneratedValues.words(dice, 3) + "\n\n" + GeneratedValues.words(dice, 30) + "\n";
		ObjectNode metadata = artifact.deepCopy();
		metadata.put("claude_chat_id", id("claude_chat_", 0));
		metadata.put("created_at", GeneratedValues.time(time));
		metadata.put("size_bytes", JsonBuffer.ascii(content).length);
		metadata.put("md5", GeneratedValues.md5(content));
		this.artifacts.add(metadata);
		ObjectNode text = Json.object().put("version_id", artifact.path("version_id").asText()).put("content", content);
		text.set("title", artifact.get("title"));
		text.set("artifact_type", artifact.get("artifact_type"));
		this.artifactContents.add(text);
	}

}
