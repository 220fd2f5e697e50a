package io.github.compliancesdk.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a call, as the feed tells it.
 *
 * @param keyId id of the key
 * @param address address of the caller
 * @param userAgent what the caller calls itself, if anything
 */
record Caller(String keyId, String address, @Nullable String userAgent) {

	/** The actor of what the caller does. */
	ObjectNode actor() {
		ObjectNode actor = Json.object().put("type", "api_actor").put("api_key_id", this.keyId);
		actor.put("ip_address", this.address);
		return actor.put("user_agent", (this.userAgent != null) ? HttpCall.withoutKeys(this.userAgent) : "");
	}

}
