package io.github.compliancesdk.internal;

import java.util.function.Function;

import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.error.ComplianceTransportException;
import org.jspecify.annotations.Nullable;

/**
 * Travels in the Reactor context from a thread that waits to the call it waits for, which
 * knows best what it means that the thread is interrupted.
 */
public final class Interruption {

	private volatile @Nullable Function<InterruptedException, ComplianceException> explanation;

	/**
	 * Of a call that nobody has begun yet.
	 */
	public Interruption() {
	}

	/**
	 * Notes who can explain.
	 * @param explanation makes the exception of the caller
	 */
	public void explainedBy(Function<InterruptedException, ComplianceException> explanation) {
		this.explanation = explanation;
	}

	ComplianceException explained(InterruptedException cause) {
		Function<InterruptedException, ComplianceException> known = this.explanation;
		return (known != null) ? known.apply(cause) : new ComplianceTransportException(
				"The calling thread was interrupted before anything was sent", false, cause);
	}

}
