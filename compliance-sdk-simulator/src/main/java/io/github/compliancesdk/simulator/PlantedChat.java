package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A given chat with its messages, and the rows that follow from what these name.
 */
final class PlantedChat implements Consumer<TenantStore> {

	private final ObjectNode chat;

	private final List<ObjectNode> messages;

	private PlantedChat(ObjectNode chat, List<ObjectNode> messages) {
		this.chat = chat;
		this.messages = messages;
	}

	static PlantedChat of(String json, String... messagesJson) {
		PlantedChat planted = new PlantedChat(Json.parse("A planted chat", json), messages(messagesJson));
		// what cannot be found is refused now
		planted.accept(new TenantStore(0, false));
		return planted;
	}

	/** Messages of a chat or session. */
	static List<ObjectNode> messages(String... messagesJson) {
		List<ObjectNode> messages = new ArrayList<>();
		for (String json : messagesJson) {
			ObjectNode message = Json.parse("A planted message", json);
			String created = Json.text(message, "created_at");
			if (Json.text(message, "id") == null || created == null) {
				throw new IllegalArgumentException("A planted message needs 'id' and 'created_at'");
			}
			Row.nanos(created);
			messages.add(message);
		}
		return List.copyOf(messages);
	}

	@Override
	public void accept(TenantStore store) {
		String id = store.add(RowKind.CHAT, "", this.chat, () -> this.messages).id();
		for (ObjectNode message : this.messages) {
			for (JsonNode file : message.path("files")) {
				addFile(store, id, message, file.deepCopy());
			}
			for (JsonNode file : message.path("generated_files")) {
				if (file.path("id").asText().startsWith("claude_gen_file_")) {
					addOnce(store, RowKind.GENERATED_FILE, file.<ObjectNode>deepCopy().put("claude_chat_id", id));
				}
				else {
					addFile(store, id, message, file.deepCopy());
				}
			}
			for (JsonNode artifact : message.path("artifacts")) {
				addArtifact(store, id, message, artifact.deepCopy());
			}
		}
	}

	private static void addFile(TenantStore store, String chat, ObjectNode message, ObjectNode file) {
		if (!file.has("created_at")) {
			file.set("created_at", message.get("created_at"));
		}
		file.putArray("message_ids").add(message.path("id").asText());
		file.putArray("claude_chat_ids").add(chat);
		addOnce(store, RowKind.FILE, file);
	}

	private static void addArtifact(TenantStore store, String chat, ObjectNode message, ObjectNode artifact) {
		String text = "Text of " + artifact.path("version_id").asText() + "\n";
		ObjectNode content = Json.object().put("content", text);
		for (String member : new String[] { "version_id", "title", "artifact_type" }) {
			if (artifact.has(member)) {
				content.set(member, artifact.get(member));
			}
		}
		addOnce(store, RowKind.ARTIFACT_CONTENT, content);
		artifact.put("claude_chat_id", chat);
		artifact.set("created_at", message.get("created_at"));
		artifact.put("size_bytes", JsonBuffer.ascii(text).length).put("md5", GeneratedValues.md5(text));
		addOnce(store, RowKind.ARTIFACT, artifact);
	}

	private static void addOnce(TenantStore store, RowKind kind, ObjectNode json) {
		String member = kind.idMember();
		String id = (member != null) ? Json.text(json, member) : null;
		if (id == null || store.find(kind, id) == null) {
			store.add(kind, "", json);
		}
	}

}
