package io.github.compliancesdk.session;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The person that owns or started a session. Sent by the server: read it, do not
 * construct it.
 *
 * @param id always set
 * @param emailAddress always null on the messages endpoint
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record SessionUser(String id, @Nullable String emailAddress,
		Map<String, @Nullable Object> additionalProperties) {

	@Override
	public String toString() {
		return "SessionUser[id=" + this.id + "]";
	}

}
