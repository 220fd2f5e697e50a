package io.github.compliancesdk.chat;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a tool answered in a chat. Sent by the server: read it, do not construct it.
 *
 * @param toolUseId id of the call that this answers, or null when the server sent none
 * @param name name as people see it
 * @param isError whether the tool failed
 * @param content content; empty when the server sent none
 * @param integrationName integration that the tool belongs to, or null when the server
 * sent none
 * @param mcpServerUrl server that the tool belongs to, or null when the server sent none
 * @param truncated whether it was cut
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record ChatToolResultBlock(@Nullable String toolUseId, String name, boolean isError,
		List<ToolResultText> content, @Nullable String integrationName, @Nullable String mcpServerUrl,
		boolean truncated, Map<String, @Nullable Object> additionalProperties) implements ChatContentBlock {

	@Override
	public String type() {
		return "tool_result";
	}

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
