package io.github.compliancesdk.internal.deletion;

import io.github.compliancesdk.error.ComplianceApiException;
import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.error.DeletionDisabledException;
import io.github.compliancesdk.error.DeletionOutcomeUnknownException;
import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.DecodingContext;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.json.JsonReader;
import io.github.compliancesdk.internal.json.Members;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * One permanent deletion: sent, confirmed and logged. Where nobody can know whether it
 * was done, it says so and is not sent again.
 */
public final class Deletion {

	private static final Logger logger = LoggerFactory.getLogger(Deletion.class);

	private final ApiCall call;

	private final String id;

	private final String confirmation;

	/**
	 * Describes a deletion.
	 * @param call what to send
	 * @param id what is deleted
	 * @param confirmation type of the answer that confirms it
	 */
	public Deletion(ApiCall call, String id, String confirmation) {
		this.call = call;
		this.id = id;
		this.confirmation = confirmation;
	}

	/**
	 * Sends it on subscription.
	 * @param transport sends the call
	 * @return completes when the server has confirmed it
	 */
	public Mono<Void> send(Transport transport) {
		return transport.fetch(this.call, this::confirmed)
			.doOnSuccess((confirmed) -> log(confirmed.requestId(), "done"))
			.onErrorMap(this.call.operation()::outcomeUnknownAfter,
					(failure) -> new DeletionOutcomeUnknownException(this.call.operation().name(), this.id, failure))
			.doOnError(this::log)
			.then();
	}

	private Confirmation confirmed(byte[] body, DecodingContext context) {
		try (JsonReader reader = new JsonReader(body, context.requestId())) {
			return reader.record("the confirmation", (members, raw) -> check(members, context.requestId()));
		}
	}

	/** The type is optional for some: what is there must be right. */
	private Confirmation check(Members members, @Nullable String requestId) {
		String type = members.string("type");
		if (!members.requiredString("id").equals(this.id) || (type != null && !type.equals(this.confirmation))) {
			throw new ComplianceDecodingException("The confirmation is of something else", false, requestId);
		}
		return new Confirmation(requestId);
	}

	private void log(Throwable failure) {
		if (failure instanceof DeletionDisabledException || !(failure instanceof ComplianceException)) {
			return;
		}
		Throwable cause = (failure instanceof DeletionOutcomeUnknownException) ? failure.getCause() : failure;
		log((cause instanceof ComplianceApiException api) ? api.requestId() : null,
				(failure instanceof DeletionOutcomeUnknownException) ? "unknown" : failure.getClass().getSimpleName());
	}

	/** Every attempted deletion leaves a trace on our side too. */
	private void log(@Nullable String requestId, String outcome) {
		logger.info("{} of {}: {} (request-id {})", this.call.operation().name(), this.id, outcome, requestId);
	}

	/**
	 * What confirmed it.
	 *
	 * @param requestId id of the request, or {@code null}
	 */
	private record Confirmation(@Nullable String requestId) {

	}

}
