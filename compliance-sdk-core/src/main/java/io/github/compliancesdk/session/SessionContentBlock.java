package io.github.compliancesdk.session;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A block of a session message. An open union: one of a kind that this version does not
 * know is an {@link UnknownSessionBlock} and keeps all its members.
 */
public sealed interface SessionContentBlock
		permits SessionTextBlock, SessionToolUseBlock, SessionToolResultBlock, UnknownSessionBlock {

	/**
	 * Kind on the wire, an open value.
	 * @return the kind, or {@code null} where the server sent none and the rest does not
	 * tell
	 */
	@Nullable String type();

	/**
	 * Members that this version does not know.
	 * @return an unmodifiable map in the order of the wire
	 */
	Map<String, @Nullable Object> additionalProperties();

}
