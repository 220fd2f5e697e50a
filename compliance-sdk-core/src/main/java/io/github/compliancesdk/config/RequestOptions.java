package io.github.compliancesdk.config;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * What a derived view of a client does otherwise. What is not set stays as the client has
 * it.
 */
public final class RequestOptions {

	private final @Nullable Duration responseTimeout;

	private final @Nullable Duration callTimeout;

	private final @Nullable UndecodableRecordHandler undecodableRecordHandler;

	private final @Nullable Consumer<String> requestIdHandler;

	private RequestOptions(Builder builder) {
		this.responseTimeout = builder.responseTimeout;
		this.callTimeout = builder.callTimeout;
		this.undecodableRecordHandler = builder.undecodableRecordHandler;
		this.requestIdHandler = builder.requestIdHandler;
	}

	/**
	 * Starts an empty set of options.
	 * @return the builder
	 */
	public static Builder builder() {
		return new Builder();
	}

	/**
	 * Longest silence of the server within one attempt.
	 * @return the limit, or {@code null} to keep the client's
	 */
	public @Nullable Duration responseTimeout() {
		return this.responseTimeout;
	}

	/**
	 * Longest time of one call with all its attempts and waits.
	 * @return the limit, or {@code null} to keep the client's
	 */
	public @Nullable Duration callTimeout() {
		return this.callTimeout;
	}

	/**
	 * Takes the records that cannot be decoded.
	 * @return the handler, or {@code null} to keep the client's
	 */
	public @Nullable UndecodableRecordHandler undecodableRecordHandler() {
		return this.undecodableRecordHandler;
	}

	/**
	 * Takes the request id of every answer.
	 * @return the handler, or {@code null} to keep the client's
	 */
	public @Nullable Consumer<String> requestIdHandler() {
		return this.requestIdHandler;
	}

	/**
	 * Builds {@link RequestOptions}. Not safe for use by several threads.
	 */
	public static final class Builder {

		private @Nullable Duration responseTimeout;

		private @Nullable Duration callTimeout;

		private @Nullable UndecodableRecordHandler undecodableRecordHandler;

		private @Nullable Consumer<String> requestIdHandler;

		private Builder() {
		}

		/**
		 * Sets the longest silence of the server within one attempt: until the headers
		 * come, and between two reads of the body.
		 * @param responseTimeout a positive duration
		 * @return this builder
		 * @throws IllegalArgumentException if the duration is not positive
		 */
		public Builder responseTimeout(Duration responseTimeout) {
			this.responseTimeout = Durations.positive("responseTimeout", responseTimeout);
			return this;
		}

		/**
		 * Sets the longest time of one call (of a walk: of one page), with all its
		 * attempts and waits.
		 * @param callTimeout a positive duration
		 * @return this builder
		 * @throws IllegalArgumentException if the duration is not positive
		 */
		public Builder callTimeout(Duration callTimeout) {
			this.callTimeout = Durations.positive("callTimeout", callTimeout);
			return this;
		}

		/**
		 * Sets what takes the records that cannot be decoded, so that such a record costs
		 * itself and not its page.
		 * @param handler takes each such record
		 * @return this builder
		 */
		public Builder undecodableRecordHandler(UndecodableRecordHandler handler) {
			this.undecodableRecordHandler = Objects.requireNonNull(handler, "undecodableRecordHandler");
			return this;
		}

		/**
		 * Sets what takes the request id of every answer, also of those that are repeated
		 * and of errors: each one is in the customer's own activity feed. It is called on
		 * a thread that must not block, once the headers of an answer are there. Answers
		 * without an id are not told.
		 * @param handler takes each id
		 * @return this builder
		 */
		public Builder requestIdHandler(Consumer<String> handler) {
			this.requestIdHandler = Objects.requireNonNull(handler, "requestIdHandler");
			return this;
		}

		/**
		 * Builds the options.
		 * @return the options
		 */
		public RequestOptions build() {
			return new RequestOptions(this);
		}

	}

}
