package io.github.compliancesdk.activity;

import java.time.Instant;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * One audit event. Sent by the server: read it, do not construct it.
 * <p>
 * Members that belong to one type only, such as {@code claude_chat_id}, sit flat on the
 * wire: read them with {@link #member(ActivityMember)}. They are in
 * {@link #additionalProperties()} together with members that were added after this
 * version. Values there are {@link String}, {@link Boolean}, {@link Long},
 * {@link java.math.BigInteger}, {@link java.math.BigDecimal}, {@code null}, and
 * unmodifiable {@link java.util.List lists} and {@link Map maps} of these.
 * <p>
 * The same event can be delivered twice: deduplicate by {@link #id()}.
 *
 * @param id id of the event, {@code activity_...}
 * @param type kind of the event
 * @param createdAt when it happened; the full precision of the wire is in
 * {@link #rawJson()}
 * @param organizationId id of the organization, {@code org_...}; null for sign-in,
 * sign-out and Compliance API calls
 * @param organizationUuid UUID of the organization; null where {@code organizationId} is
 * @param actor who did it, or null when the server sent none
 * @param transparencyLogLeafIndex index in the transparency log; only access transparency
 * events have one
 * @param additionalProperties all other members, in the order they were sent
 * @param rawJson the record exactly as it was received
 */
public record Activity(String id, ActivityType type, Instant createdAt, @Nullable String organizationId,
		@Nullable String organizationUuid, @Nullable Actor actor, @Nullable Long transparencyLogLeafIndex,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	/**
	 * Reads a member of this type of activity.
	 * @param <T> type of the value
	 * @param member name and type
	 * @return the value, or {@code null} if it is null, absent, or of another type than
	 * is known; {@link #additionalProperties()} has it as it came
	 */
	public <T> @Nullable T member(ActivityMember<T> member) {
		return member.of(this.additionalProperties);
	}

	@Override
	public String toString() {
		return "Activity[type=" + this.type + ", id=" + this.id + "]";
	}

}
