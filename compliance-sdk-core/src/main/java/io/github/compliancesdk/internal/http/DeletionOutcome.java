package io.github.compliancesdk.internal.http;

import java.util.concurrent.atomic.AtomicBoolean;

import io.github.compliancesdk.error.ComplianceApiException;
import io.github.compliancesdk.error.ComplianceTransportException;
import io.github.compliancesdk.error.DeletionOutcomeUnknownException;
import io.github.compliancesdk.error.ServerException;
import io.github.compliancesdk.internal.deletion.Deletion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * How a delete ended: logged in any case, and where nobody can know whether it was done,
 * the caller is told so.
 */
final class DeletionOutcome {

	private static final Logger logger = LoggerFactory.getLogger(Deletion.class);

	private final ObservedCall observed;

	private final AtomicBoolean logged = new AtomicBoolean();

	DeletionOutcome(ObservedCall observed) {
		this.observed = observed;
	}

	<T> Mono<T> of(Mono<T> deletion) {
		return deletion.doOnSuccess((confirmation) -> log("done"))
			.onErrorMap(this::isUnknownAfter, this::unknown)
			.doOnError((failure) -> log((failure instanceof DeletionOutcomeUnknownException) ? "unknown"
					: failure.getClass().getSimpleName()))
			.doOnCancel(() -> log(this.observed.context().isOutcomeUnknown() ? "unknown" : "given up"));
	}

	private boolean isUnknownAfter(Throwable failure) {
		if (!this.observed.mayBeDone()) {
			return false;
		}
		if (failure instanceof ComplianceTransportException transport) {
			return transport.requestSent();
		}
		if (failure instanceof ComplianceApiException api && !(failure instanceof ServerException)) {
			// carried out, it seems, but not confirmed as documented
			return api.status() < 300;
		}
		return this.observed.sentKey().isSent();
	}

	private Throwable unknown(Throwable failure) {
		this.observed.context().outcomeUnknown();
		return new DeletionOutcomeUnknownException(this.observed.operation().name(), this.observed.call().target(),
				failure);
	}

	/** Every attempted delete leaves a trace on our side too. */
	private void log(String outcome) {
		if (this.logged.compareAndSet(false, true)) {
			logger.info("{} of {}: {} (request-id {})", this.observed.operation().name(), this.observed.call().target(),
					outcome, this.observed.context().requestId());
		}
	}

}
