package io.github.compliancesdk.internal.chat;

import io.github.compliancesdk.chat.Chat;
import io.github.compliancesdk.chat.ChatContentBlock;
import io.github.compliancesdk.chat.ChatMessage;
import io.github.compliancesdk.chat.ChatTextBlock;
import io.github.compliancesdk.chat.ChatToolResultBlock;
import io.github.compliancesdk.chat.ChatToolUseBlock;
import io.github.compliancesdk.chat.MessageArtifact;
import io.github.compliancesdk.chat.MessageFile;
import io.github.compliancesdk.chat.MessageGeneratedFile;
import io.github.compliancesdk.chat.MessageRole;
import io.github.compliancesdk.chat.ToolResultText;
import io.github.compliancesdk.chat.UnknownChatBlock;
import io.github.compliancesdk.internal.json.Members;
import io.github.compliancesdk.internal.organization.ContentUserDecoder;
import io.github.compliancesdk.json.RawJson;

/**
 * Makes records of their members.
 */
public final class ChatDecoder {

	private ChatDecoder() {
	}

	static Chat chat(Members members, RawJson raw) {
		return new Chat(members.requiredString("id"), members.string("name"), members.instant("created_at"),
				members.instant("updated_at"), members.instant("deleted_at"), members.string("href"),
				members.string("model"), members.string("organization_uuid"), members.string("organization_id"),
				members.string("project_id"), members.object("user", ContentUserDecoder::decode), members.rest(), raw);
	}

	static ChatMessage chatMessage(Members members, RawJson raw) {
		return new ChatMessage(members.requiredString("id"), new MessageRole(members.requiredString("role")),
				members.requiredInstant("created_at"),
				members.requiredObjects("content", ChatDecoder::chatContentBlock),
				members.objects("files", ChatDecoder::messageFile),
				members.objects("generated_files", ChatDecoder::messageGeneratedFile),
				members.objects("artifacts", ChatDecoder::messageArtifact), members.rest(), raw);
	}

	static ChatContentBlock chatContentBlock(Members members) {
		String type = members.string("type");
		return switch ((type != null) ? type : "") {
			case "text" -> chatTextBlock(members);
			case "tool_use" -> chatToolUseBlock(members);
			case "tool_result" -> chatToolResultBlock(members);
			default -> new UnknownChatBlock(type, members.rest());
		};
	}

	static ChatTextBlock chatTextBlock(Members members) {
		return new ChatTextBlock(members.requiredString("text"), members.flag("thinking_redacted"),
				members.flag("truncated"), members.rest());
	}

	static ChatToolUseBlock chatToolUseBlock(Members members) {
		return new ChatToolUseBlock(members.string("id"), members.requiredString("name"), ReceivedToolInput.of(members),
				members.string("integration_name"), members.string("mcp_server_url"), members.flag("truncated"),
				members.rest());
	}

	static ChatToolResultBlock chatToolResultBlock(Members members) {
		return new ChatToolResultBlock(members.string("tool_use_id"), members.requiredString("name"),
				members.flag("is_error"), members.requiredObjects("content", ChatDecoder::toolResultText),
				members.string("integration_name"), members.string("mcp_server_url"), members.flag("truncated"),
				members.rest());
	}

	/**
	 * Makes a text of a tool's result, in a chat or a session.
	 * @param members its members
	 * @return the text
	 */
	public static ToolResultText toolResultText(Members members) {
		return new ToolResultText(members.requiredString("text"), members.rest());
	}

	static MessageFile messageFile(Members members) {
		return new MessageFile(members.requiredString("id"), members.requiredString("filename"),
				members.string("mime_type"), members.integer("size_bytes"), members.string("md5"),
				members.instant("created_at"), members.rest());
	}

	static MessageGeneratedFile messageGeneratedFile(Members members) {
		return new MessageGeneratedFile(members.requiredString("id"), members.requiredString("filename"),
				members.string("mime_type"), members.integer("size_bytes"), members.string("md5"), members.rest());
	}

	static MessageArtifact messageArtifact(Members members) {
		return new MessageArtifact(members.requiredString("id"), members.requiredString("version_id"),
				members.string("title"), members.string("artifact_type"), members.rest());
	}

}
