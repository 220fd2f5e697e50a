package io.github.compliancesdk.session;

import java.util.Objects;

import io.github.compliancesdk.paging.ListParams;
import io.github.compliancesdk.paging.SortOrder;
import org.jspecify.annotations.Nullable;

/**
 * What to read of the messages of a session. Immutable; made by {@link #builder()}.
 */
public final class SessionMessageListParams extends ListParams {

	/**
	 * Largest page the server gives: 1,000 rows.
	 */
	public static final int MAX_PAGE_SIZE = 1000;

	private final @Nullable SortOrder order;

	private final @Nullable Integer toolUseInputMaxBytes;

	private final @Nullable Integer toolResultMaxBytes;

	private SessionMessageListParams(Builder builder) {
		super(builder);
		this.order = builder.order;
		this.toolUseInputMaxBytes = builder.toolUseInputMaxBytes;
		this.toolResultMaxBytes = builder.toolResultMaxBytes;
	}

	/**
	 * Starts parameters that read every message, oldest first.
	 * @return the builder
	 */
	public static Builder builder() {
		return new Builder();
	}

	/**
	 * A builder that holds these parameters.
	 * @return the builder
	 */
	public Builder toBuilder() {
		return new Builder(this);
	}

	/**
	 * Order of the messages.
	 * @return the value, or {@code null} for the default
	 */
	public @Nullable SortOrder order() {
		return this.order;
	}

	/**
	 * Most bytes of each tool's input.
	 * @return the cap, or {@code null} for the server's default
	 */
	public @Nullable Integer toolUseInputMaxBytes() {
		return this.toolUseInputMaxBytes;
	}

	/**
	 * Most bytes of each text of a tool result.
	 * @return the cap, or {@code null} for the server's default
	 */
	public @Nullable Integer toolResultMaxBytes() {
		return this.toolResultMaxBytes;
	}

	/**
	 * Builds {@link SessionMessageListParams}. Not safe for use by several threads.
	 */
	public static final class Builder extends ListParams.Builder<Builder> {

		private @Nullable SortOrder order;

		private @Nullable Integer toolUseInputMaxBytes;

		private @Nullable Integer toolResultMaxBytes;

		private Builder() {
			super(MAX_PAGE_SIZE);
		}

		private Builder(SessionMessageListParams params) {
			super(MAX_PAGE_SIZE, params);
			this.order = params.order;
			this.toolUseInputMaxBytes = params.toolUseInputMaxBytes;
			this.toolResultMaxBytes = params.toolResultMaxBytes;
		}

		/**
		 * Sets the order of the messages.
		 * @param order the order; the default is oldest first
		 * @return this builder
		 */
		public Builder order(SortOrder order) {
			this.order = Objects.requireNonNull(order, "order");
			return this;
		}

		/**
		 * Caps each tool's input. What is cut is marked as truncated.
		 * @param toolUseInputMaxBytes bytes, -1 for the most the server gives (about 1
		 * MiB), or 1 and more (0 is refused); more than it gives is cut silently. The
		 * server's default is 10,000
		 * @return this builder
		 * @throws IllegalArgumentException if it is out of range
		 */
		public Builder toolUseInputMaxBytes(int toolUseInputMaxBytes) {
			if (toolUseInputMaxBytes < -1 || toolUseInputMaxBytes == 0) {
				throw new IllegalArgumentException(
						"toolUseInputMaxBytes must be -1, or 1 or more, but is " + toolUseInputMaxBytes);
			}
			this.toolUseInputMaxBytes = toolUseInputMaxBytes;
			return this;
		}

		/**
		 * Caps each text of a tool result. What is cut is marked as truncated.
		 * @param toolResultMaxBytes bytes, -1 for the most the server gives (about 1
		 * MiB), or 1 and more (0 is refused); more than it gives is cut silently. The
		 * server's default is 10,000
		 * @return this builder
		 * @throws IllegalArgumentException if it is out of range
		 */
		public Builder toolResultMaxBytes(int toolResultMaxBytes) {
			if (toolResultMaxBytes < -1 || toolResultMaxBytes == 0) {
				throw new IllegalArgumentException(
						"toolResultMaxBytes must be -1, or 1 or more, but is " + toolResultMaxBytes);
			}
			this.toolResultMaxBytes = toolResultMaxBytes;
			return this;
		}

		/**
		 * Builds the parameters.
		 * @return the parameters
		 */
		public SessionMessageListParams build() {
			return new SessionMessageListParams(this);
		}

		@Override
		protected Builder self() {
			return this;
		}

	}

}
