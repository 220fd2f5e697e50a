package io.github.compliancesdk.chat;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A call of a tool in a chat. Sent by the server: read it, do not construct it.
 *
 * @param id id, or null when the server sent none
 * @param name name as people see it
 * @param input what the tool was called with
 * @param integrationName integration that the tool belongs to, or null when the server
 * sent none
 * @param mcpServerUrl server that the tool belongs to, or null when the server sent none
 * @param truncated whether it was cut
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record ChatToolUseBlock(@Nullable String id, String name, ToolInput input, @Nullable String integrationName,
		@Nullable String mcpServerUrl, boolean truncated,
		Map<String, @Nullable Object> additionalProperties) implements ChatContentBlock {

	@Override
	public String type() {
		return "tool_use";
	}

	@Override
	public String toString() {
		return "ChatToolUseBlock[id=" + this.id + "]";
	}

}
