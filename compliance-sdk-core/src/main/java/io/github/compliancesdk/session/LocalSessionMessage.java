package io.github.compliancesdk.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.compliancesdk.chat.MessageRole;
import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A message of a local session. Sent by the server: read it, do not construct it.
 *
 * @param id id, {@code clsm_...}
 * @param role role
 * @param createdAt when it was created; shared by all messages of one call
 * @param model only on verified assistant turns. Seen since late Aug 2026, or null when
 * the server sent none
 * @param provenance how the turn was obtained; null means verified content
 * @param content content; empty when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record LocalSessionMessage(String id, MessageRole role, Instant createdAt, @Nullable String model,
		@Nullable Provenance provenance, List<SessionContentBlock> content,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return "LocalSessionMessage[id=" + this.id + "]";
	}

}
