package io.github.compliancesdk.chat;

import java.time.Instant;
import java.util.Objects;

import io.github.compliancesdk.paging.ListParams;
import io.github.compliancesdk.paging.SortOrder;
import org.jspecify.annotations.Nullable;

/**
 * What to read of the messages of a chat. Immutable; made by {@link #builder()}.
 */
public final class ChatMessageListParams extends ListParams {

	/**
	 * Largest page the server gives: 1,000 rows.
	 */
	public static final int MAX_PAGE_SIZE = 1000;

	private final @Nullable Instant createdAtGt;

	private final @Nullable Instant createdAtGte;

	private final @Nullable Instant createdAtLt;

	private final @Nullable Instant createdAtLte;

	private final @Nullable Instant updatedAtGt;

	private final @Nullable Instant updatedAtGte;

	private final @Nullable Instant updatedAtLt;

	private final @Nullable Instant updatedAtLte;

	private final @Nullable SortOrder order;

	private final @Nullable Integer toolUseInputMaxChars;

	private final @Nullable Integer toolResultMaxChars;

	private final @Nullable String afterId;

	private final @Nullable String beforeId;

	private ChatMessageListParams(Builder builder) {
		super(builder);
		this.createdAtGt = builder.createdAtGt;
		this.createdAtGte = builder.createdAtGte;
		this.createdAtLt = builder.createdAtLt;
		this.createdAtLte = builder.createdAtLte;
		this.updatedAtGt = builder.updatedAtGt;
		this.updatedAtGte = builder.updatedAtGte;
		this.updatedAtLt = builder.updatedAtLt;
		this.updatedAtLte = builder.updatedAtLte;
		this.order = builder.order;
		this.toolUseInputMaxChars = builder.toolUseInputMaxChars;
		this.toolResultMaxChars = builder.toolResultMaxChars;
		this.afterId = builder.afterId;
		this.beforeId = builder.beforeId;
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
	 * Keep what was created after this time.
	 * @return the bound, or {@code null}
	 */
	public @Nullable Instant createdAtGt() {
		return this.createdAtGt;
	}

	/**
	 * Keep what was created at or after this time.
	 * @return the bound, or {@code null}
	 */
	public @Nullable Instant createdAtGte() {
		return this.createdAtGte;
	}

	/**
	 * Keep what was created before this time.
	 * @return the bound, or {@code null}
	 */
	public @Nullable Instant createdAtLt() {
		return this.createdAtLt;
	}

	/**
	 * Keep what was created at or before this time.
	 * @return the bound, or {@code null}
	 */
	public @Nullable Instant createdAtLte() {
		return this.createdAtLte;
	}

	/**
	 * Keep what was changed after this time.
	 * @return the bound, or {@code null}
	 */
	public @Nullable Instant updatedAtGt() {
		return this.updatedAtGt;
	}

	/**
	 * Keep what was changed at or after this time.
	 * @return the bound, or {@code null}
	 */
	public @Nullable Instant updatedAtGte() {
		return this.updatedAtGte;
	}

	/**
	 * Keep what was changed before this time.
	 * @return the bound, or {@code null}
	 */
	public @Nullable Instant updatedAtLt() {
		return this.updatedAtLt;
	}

	/**
	 * Keep what was changed at or before this time.
	 * @return the bound, or {@code null}
	 */
	public @Nullable Instant updatedAtLte() {
		return this.updatedAtLte;
	}

	/**
	 * Order of the messages.
	 * @return the value, or {@code null} for the default
	 */
	public @Nullable SortOrder order() {
		return this.order;
	}

	/**
	 * Most characters of each tool's input.
	 * @return the cap, or {@code null} for the server's default
	 */
	public @Nullable Integer toolUseInputMaxChars() {
		return this.toolUseInputMaxChars;
	}

	/**
	 * Most characters of each text of a tool result.
	 * @return the cap, or {@code null} for the server's default
	 */
	public @Nullable Integer toolResultMaxChars() {
		return this.toolResultMaxChars;
	}

	/**
	 * Row to start after.
	 * @return the cursor, or {@code null}
	 */
	public @Nullable String afterId() {
		return this.afterId;
	}

	/**
	 * Row to walk back from.
	 * @return the cursor, or {@code null}
	 */
	public @Nullable String beforeId() {
		return this.beforeId;
	}

	/**
	 * Builds {@link ChatMessageListParams}. Not safe for use by several threads.
	 */
	public static final class Builder extends ListParams.Builder<Builder> {

		private @Nullable Instant createdAtGt;

		private @Nullable Instant createdAtGte;

		private @Nullable Instant createdAtLt;

		private @Nullable Instant createdAtLte;

		private @Nullable Instant updatedAtGt;

		private @Nullable Instant updatedAtGte;

		private @Nullable Instant updatedAtLt;

		private @Nullable Instant updatedAtLte;

		private @Nullable SortOrder order;

		private @Nullable Integer toolUseInputMaxChars;

		private @Nullable Integer toolResultMaxChars;

		private @Nullable String afterId;

		private @Nullable String beforeId;

		private Builder() {
			super(MAX_PAGE_SIZE);
		}

		private Builder(ChatMessageListParams params) {
			super(MAX_PAGE_SIZE, params);
			this.createdAtGt = params.createdAtGt;
			this.createdAtGte = params.createdAtGte;
			this.createdAtLt = params.createdAtLt;
			this.createdAtLte = params.createdAtLte;
			this.updatedAtGt = params.updatedAtGt;
			this.updatedAtGte = params.updatedAtGte;
			this.updatedAtLt = params.updatedAtLt;
			this.updatedAtLte = params.updatedAtLte;
			this.order = params.order;
			this.toolUseInputMaxChars = params.toolUseInputMaxChars;
			this.toolResultMaxChars = params.toolResultMaxChars;
			this.afterId = params.afterId;
			this.beforeId = params.beforeId;
		}

		/**
		 * Keeps what was created after a time.
		 * @param time the bound, exclusive
		 * @return this builder
		 */
		public Builder createdAtGt(Instant time) {
			this.createdAtGt = Objects.requireNonNull(time, "createdAtGt");
			return this;
		}

		/**
		 * Keeps what was created at or after a time.
		 * @param time the bound, inclusive
		 * @return this builder
		 */
		public Builder createdAtGte(Instant time) {
			this.createdAtGte = Objects.requireNonNull(time, "createdAtGte");
			return this;
		}

		/**
		 * Keeps what was created before a time.
		 * @param time the bound, exclusive
		 * @return this builder
		 */
		public Builder createdAtLt(Instant time) {
			this.createdAtLt = Objects.requireNonNull(time, "createdAtLt");
			return this;
		}

		/**
		 * Keeps what was created at or before a time.
		 * @param time the bound, inclusive
		 * @return this builder
		 */
		public Builder createdAtLte(Instant time) {
			this.createdAtLte = Objects.requireNonNull(time, "createdAtLte");
			return this;
		}

		/**
		 * Keeps what was changed after a time.
		 * @param time the bound, exclusive
		 * @return this builder
		 */
		public Builder updatedAtGt(Instant time) {
			this.updatedAtGt = Objects.requireNonNull(time, "updatedAtGt");
			return this;
		}

		/**
		 * Keeps what was changed at or after a time.
		 * @param time the bound, inclusive
		 * @return this builder
		 */
		public Builder updatedAtGte(Instant time) {
			this.updatedAtGte = Objects.requireNonNull(time, "updatedAtGte");
			return this;
		}

		/**
		 * Keeps what was changed before a time.
		 * @param time the bound, exclusive
		 * @return this builder
		 */
		public Builder updatedAtLt(Instant time) {
			this.updatedAtLt = Objects.requireNonNull(time, "updatedAtLt");
			return this;
		}

		/**
		 * Keeps what was changed at or before a time.
		 * @param time the bound, inclusive
		 * @return this builder
		 */
		public Builder updatedAtLte(Instant time) {
			this.updatedAtLte = Objects.requireNonNull(time, "updatedAtLte");
			return this;
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
		 * @param toolUseInputMaxChars characters, -1 for no cap, or 0 and more; the
		 * server's default is 10,000
		 * @return this builder
		 * @throws IllegalArgumentException if it is out of range
		 */
		public Builder toolUseInputMaxChars(int toolUseInputMaxChars) {
			if (toolUseInputMaxChars < -1) {
				throw new IllegalArgumentException(
						"toolUseInputMaxChars must be -1 or more, but is " + toolUseInputMaxChars);
			}
			this.toolUseInputMaxChars = toolUseInputMaxChars;
			return this;
		}

		/**
		 * Caps each text of a tool result. What is cut is marked as truncated.
		 * @param toolResultMaxChars characters, -1 for no cap, or 0 and more; the
		 * server's default is 10,000
		 * @return this builder
		 * @throws IllegalArgumentException if it is out of range
		 */
		public Builder toolResultMaxChars(int toolResultMaxChars) {
			if (toolResultMaxChars < -1) {
				throw new IllegalArgumentException(
						"toolResultMaxChars must be -1 or more, but is " + toolResultMaxChars);
			}
			this.toolResultMaxChars = toolResultMaxChars;
			return this;
		}

		/**
		 * Starts after a row, further in result order. Not together with
		 * {@link #beforeId}.
		 * @param cursor a page's last cursor
		 * @return this builder
		 * @throws IllegalArgumentException if it is blank
		 */
		public Builder afterId(String cursor) {
			this.afterId = notBlank("afterId", cursor);
			return this;
		}

		/**
		 * Walks back from a row, against the result order. Not together with
		 * {@link #afterId}.
		 * @param cursor a page's first cursor
		 * @return this builder
		 * @throws IllegalArgumentException if it is blank
		 */
		public Builder beforeId(String cursor) {
			this.beforeId = notBlank("beforeId", cursor);
			return this;
		}

		/**
		 * Builds the parameters.
		 * @return the parameters
		 * @throws IllegalArgumentException if two parameters exclude each other
		 */
		public ChatMessageListParams build() {
			if (this.afterId != null && this.beforeId != null) {
				throw new IllegalArgumentException("Set afterId or beforeId, not both");
			}
			return new ChatMessageListParams(this);
		}

		@Override
		protected Builder self() {
			return this;
		}

	}

}
