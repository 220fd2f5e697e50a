package io.github.compliancesdk.group;

import java.time.Instant;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A member of a group. Sent by the server: read it, do not construct it.
 *
 * @param userId id, {@code user_...}
 * @param email e-mail address, or null when the server sent none
 * @param createdAt when it was created, or null when the server sent none
 * @param updatedAt when it last changed, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record GroupMember(String userId, @Nullable String email, @Nullable Instant createdAt,
		@Nullable Instant updatedAt, Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return "GroupMember[id=" + this.userId + "]";
	}

}
