package io.github.compliancesdk.internal.deletion;

import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.DecodingContext;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.json.JsonReader;
import io.github.compliancesdk.internal.json.Members;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * One permanent deletion, which the server has to confirm.
 */
public final class Deletion {

	private final ApiCall call;

	private final String confirmation;

	/**
	 * Describes a deletion.
	 * @param call what to send, with what is deleted as its target
	 * @param confirmation type of the answer that confirms it
	 */
	public Deletion(ApiCall call, String confirmation) {
		this.call = call;
		this.confirmation = confirmation;
	}

	/**
	 * Sends it on subscription.
	 * @param transport sends the call
	 * @return completes when the server has confirmed it
	 */
	public Mono<Void> send(Transport transport) {
		return transport.fetch(this.call, this::confirmed).then();
	}

	private String confirmed(byte[] body, DecodingContext context) {
		try (JsonReader reader = new JsonReader(body, context.requestId())) {
			return reader.record("the confirmation", (members, raw) -> check(members, context.requestId()));
		}
	}

	/** The type is optional for some: what is there must be right. */
	private String check(Members members, @Nullable String requestId) {
		String type = members.string("type");
		if (!members.requiredString("id").equals(this.call.target())
				|| (type != null && !type.equals(this.confirmation))) {
			throw new ComplianceDecodingException("The confirmation is of something else", false, requestId);
		}
		return this.call.target();
	}

}
