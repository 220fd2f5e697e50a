package io.github.compliancesdk.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.compliancesdk.chat.MessageRole;
import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A message of a remote session. Sent by the server: read it, do not construct it.
 *
 * @param id id, {@code csev_...}
 * @param role role
 * @param createdAt when it was created; commit time; may tie or run backwards
 * @param content content; empty when the server sent none
 * @param contentUnavailable whether the message is known but its content cannot be read
 * @param sentByUserId only on agent-owned sessions, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record RemoteSessionMessage(String id, MessageRole role, Instant createdAt, List<SessionContentBlock> content,
		boolean contentUnavailable, @Nullable String sentByUserId, Map<String, @Nullable Object> additionalProperties,
		RawJson rawJson) {

	@Override
	public String toString() {
		return "RemoteSessionMessage[id=" + this.id + "]";
	}

}
