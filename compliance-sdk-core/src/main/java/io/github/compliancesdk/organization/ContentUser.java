package io.github.compliancesdk.organization;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The person that owns a chat, project, document or code artifact. Sent by the server:
 * read it, do not construct it.
 *
 * @param id id, {@code user_...}
 * @param emailAddress e-mail address, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record ContentUser(String id, @Nullable String emailAddress,
		Map<String, @Nullable Object> additionalProperties) {

	@Override
	public String toString() {
		return "ContentUser[id=" + this.id + "]";
	}

}
