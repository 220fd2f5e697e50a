package io.github.compliancesdk.session;

import java.util.Map;

import io.github.compliancesdk.chat.ToolInput;
import org.jspecify.annotations.Nullable;

/**
 * A call of a tool in a session. Sent by the server: read it, do not construct it.
 *
 * @param id id, or null when the server sent none
 * @param name name as people see it
 * @param input what the tool was called with
 * @param truncated whether it was cut
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record SessionToolUseBlock(@Nullable String id, String name, ToolInput input, boolean truncated,
		Map<String, @Nullable Object> additionalProperties) implements SessionContentBlock {

	@Override
	public String type() {
		return "tool_use";
	}

	@Override
	public String toString() {
		return "SessionToolUseBlock[id=" + this.id + "]";
	}

}
