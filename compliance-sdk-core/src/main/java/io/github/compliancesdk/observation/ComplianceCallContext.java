package io.github.compliancesdk.observation;

import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one logical call while it is observed. Written by the client, read by
 * observation handlers and conventions.
 */
public final class ComplianceCallContext extends Observation.Context {

	private final String operation;

	private volatile @Nullable String requestId;

	private volatile @Nullable Integer status;

	private final AtomicInteger attempts = new AtomicInteger();

	/**
	 * Creates the context of a call that is about to start.
	 * @param operation name of the operation
	 */
	public ComplianceCallContext(String operation) {
		this.operation = operation;
	}

	/**
	 * Name of the operation.
	 * @return the name, for example {@code activities.list}
	 */
	public String operation() {
		return this.operation;
	}

	/**
	 * Id of the last attempt's request.
	 * @return the id, or {@code null} before an answer came
	 */
	public @Nullable String requestId() {
		return this.requestId;
	}

	/**
	 * HTTP status of the last attempt.
	 * @return the status, or {@code null} before an answer came
	 */
	public @Nullable Integer status() {
		return this.status;
	}

	/**
	 * Number of attempts so far.
	 * @return 0 while the call waits for its first turn
	 */
	public int attempts() {
		return this.attempts.get();
	}

	/**
	 * Notes an answer.
	 * @param status its HTTP status
	 * @param requestId its request id, or {@code null} if it has none
	 */
	public void answered(int status, @Nullable String requestId) {
		this.status = status;
		this.requestId = requestId;
	}

	/**
	 * Notes that an attempt starts, of which nothing is known yet.
	 */
	public void attempted() {
		this.attempts.incrementAndGet();
		this.status = null;
		this.requestId = null;
	}

}
