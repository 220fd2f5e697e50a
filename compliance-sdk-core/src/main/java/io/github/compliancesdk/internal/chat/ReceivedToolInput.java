package io.github.compliancesdk.internal.chat;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.github.compliancesdk.chat.ToolInput;
import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.internal.json.JsonReader;
import io.github.compliancesdk.internal.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * The input of a tool as it came in a block.
 *
 * @param text the text
 * @param truncated whether the server cut it
 */
public record ReceivedToolInput(String text, boolean truncated) implements ToolInput {

	/**
	 * Takes the input of a block.
	 * @param block members of the block; {@code truncated} is looked at and left to the
	 * block
	 * @return the input
	 */
	public static ReceivedToolInput of(Members block) {
		return new ReceivedToolInput(block.requiredString("input"), block.flag("truncated"));
	}

	@Override
	public @Nullable Map<String, @Nullable Object> object() {
		// what was cut can be whole JSON by chance, and is still not what was meant
		if (this.truncated) {
			return null;
		}
		try (JsonReader reader = new JsonReader(this.text.getBytes(StandardCharsets.UTF_8), null)) {
			return reader.record("input", (members, raw) -> members.rest());
		}
		catch (ComplianceDecodingException ex) {
			return null;
		}
	}

	@Override
	public String toString() {
		return "ToolInput[" + this.text.length() + " characters]";
	}

}
