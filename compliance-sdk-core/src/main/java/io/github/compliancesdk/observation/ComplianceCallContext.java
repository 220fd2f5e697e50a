package io.github.compliancesdk.observation;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one logical call while it is observed. Written by the client, read by
 * observation handlers and conventions.
 */
public final class ComplianceCallContext extends Observation.Context {

	private final String operation;

	private final CallKind kind;

	private volatile @Nullable String requestId;

	private volatile @Nullable Integer status;

	private final AtomicInteger attempts = new AtomicInteger();

	private final AtomicLong receivedBytes = new AtomicLong();

	private volatile boolean complete;

	private volatile boolean outcomeUnknown;

	/**
	 * Creates the context of a call that is about to start.
	 * @param operation name of the operation
	 * @param kind what the call is for
	 */
	public ComplianceCallContext(String operation, CallKind kind) {
		this.operation = operation;
		this.kind = kind;
	}

	/**
	 * Name of the operation.
	 * @return the name, for example {@code activities.list}
	 */
	public String operation() {
		return this.operation;
	}

	/**
	 * What the call is for.
	 * @return the kind
	 */
	public CallKind kind() {
		return this.kind;
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
	 * How the last attempt was answered.
	 * @return {@code SUCCESS}, {@code CLIENT_ERROR}, {@code SERVER_ERROR}, or
	 * {@code UNKNOWN} when no answer came
	 */
	public String outcome() {
		Integer answer = this.status;
		if (answer == null) {
			return "UNKNOWN";
		}
		if (answer < 300) {
			return "SUCCESS";
		}
		return (answer < 500) ? "CLIENT_ERROR" : "SERVER_ERROR";
	}

	/**
	 * Bytes of a download that have arrived so far, those of repeated attempts included.
	 * @return the number, 0 for other kinds of calls
	 */
	public long receivedBytes() {
		return this.receivedBytes.get();
	}

	/**
	 * Whether the answer came as a whole and is what it should be.
	 * @return {@code false} while the call is under way, and if it failed or its caller
	 * gave up
	 */
	public boolean isComplete() {
		return this.complete;
	}

	/**
	 * Whether a delete has ended and nobody can know if it was done.
	 * @return {@code true} if nobody can
	 */
	public boolean isOutcomeUnknown() {
		return this.outcomeUnknown;
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

	/**
	 * Notes bytes of a download.
	 * @param bytes how many have arrived
	 */
	public void received(int bytes) {
		this.receivedBytes.addAndGet(bytes);
	}

	/**
	 * Notes that the answer was read as a whole.
	 */
	public void completed() {
		this.complete = true;
	}

	/**
	 * Notes that nobody can know whether a delete was done.
	 */
	public void outcomeUnknown() {
		this.outcomeUnknown = true;
	}

}
