package io.github.compliancesdk.chat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import io.github.compliancesdk.paging.ListParams;
import org.jspecify.annotations.Nullable;

/**
 * What to read of the list of chats. Immutable; made by {@link #builder()}.
 */
public final class ChatListParams extends ListParams {

	/**
	 * Largest page the server gives: 1,000 rows.
	 */
	public static final int MAX_PAGE_SIZE = 1000;

	/**
	 * Most users in one call.
	 */
	public static final int MAX_USER_IDS = 10;

	private final List<String> userIds;

	private final List<String> organizationIds;

	private final List<String> projectIds;

	private final @Nullable ChatOrder orderBy;

	private final @Nullable Instant createdAtGt;

	private final @Nullable Instant createdAtGte;

	private final @Nullable Instant createdAtLt;

	private final @Nullable Instant createdAtLte;

	private final @Nullable Instant updatedAtGt;

	private final @Nullable Instant updatedAtGte;

	private final @Nullable Instant updatedAtLt;

	private final @Nullable Instant updatedAtLte;

	private final @Nullable String afterId;

	private final @Nullable String beforeId;

	private ChatListParams(Builder builder) {
		super(builder);
		this.userIds = builder.userIds;
		this.organizationIds = builder.organizationIds;
		this.projectIds = builder.projectIds;
		this.orderBy = builder.orderBy;
		this.createdAtGt = builder.createdAtGt;
		this.createdAtGte = builder.createdAtGte;
		this.createdAtLt = builder.createdAtLt;
		this.createdAtLte = builder.createdAtLte;
		this.updatedAtGt = builder.updatedAtGt;
		this.updatedAtGte = builder.updatedAtGte;
		this.updatedAtLt = builder.updatedAtLt;
		this.updatedAtLte = builder.updatedAtLte;
		this.afterId = builder.afterId;
		this.beforeId = builder.beforeId;
	}

	/**
	 * Starts parameters that read every chat, in ascending order of creation.
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
	 * Users whose chats to keep.
	 * @return the ids; empty means no such filter
	 */
	public List<String> userIds() {
		return this.userIds;
	}

	/**
	 * Organizations to keep.
	 * @return the ids; empty means no such filter
	 */
	public List<String> organizationIds() {
		return this.organizationIds;
	}

	/**
	 * Projects to keep; only together with users.
	 * @return the ids; empty means no such filter
	 */
	public List<String> projectIds() {
		return this.projectIds;
	}

	/**
	 * Field that orders the chats.
	 * @return the value, or {@code null} for the default
	 */
	public @Nullable ChatOrder orderBy() {
		return this.orderBy;
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
	 * Builds {@link ChatListParams}. Not safe for use by several threads.
	 */
	public static final class Builder extends ListParams.Builder<Builder> {

		private List<String> userIds = List.of();

		private List<String> organizationIds = List.of();

		private List<String> projectIds = List.of();

		private @Nullable ChatOrder orderBy;

		private @Nullable Instant createdAtGt;

		private @Nullable Instant createdAtGte;

		private @Nullable Instant createdAtLt;

		private @Nullable Instant createdAtLte;

		private @Nullable Instant updatedAtGt;

		private @Nullable Instant updatedAtGte;

		private @Nullable Instant updatedAtLt;

		private @Nullable Instant updatedAtLte;

		private @Nullable String afterId;

		private @Nullable String beforeId;

		private Builder() {
			super(MAX_PAGE_SIZE);
		}

		private Builder(ChatListParams params) {
			super(MAX_PAGE_SIZE, params);
			this.userIds = params.userIds;
			this.organizationIds = params.organizationIds;
			this.projectIds = params.projectIds;
			this.orderBy = params.orderBy;
			this.createdAtGt = params.createdAtGt;
			this.createdAtGte = params.createdAtGte;
			this.createdAtLt = params.createdAtLt;
			this.createdAtLte = params.createdAtLte;
			this.updatedAtGt = params.updatedAtGt;
			this.updatedAtGte = params.updatedAtGte;
			this.updatedAtLt = params.updatedAtLt;
			this.updatedAtLte = params.updatedAtLte;
			this.afterId = params.afterId;
			this.beforeId = params.beforeId;
		}

		/**
		 * Keeps only the chats of these users. Order and bounds are by creation then.
		 * @param ids 1 to 10 ids, {@code user_...}
		 * @return this builder
		 * @throws IllegalArgumentException if there is none, or too many, or one is blank
		 */
		public Builder userIds(String... ids) {
			return userIds(Arrays.asList(ids));
		}

		/**
		 * Keeps only the chats of these users. Order and bounds are by creation then.
		 * @param ids 1 to 10 ids, {@code user_...}
		 * @return this builder
		 * @throws IllegalArgumentException if there is none, or too many, or one is blank
		 */
		public Builder userIds(Collection<String> ids) {
			this.userIds = filter("userIds", ids, MAX_USER_IDS);
			return this;
		}

		/**
		 * Keeps only what belongs to these organizations.
		 * @param ids at least one id, {@code org_...} or UUID
		 * @return this builder
		 * @throws IllegalArgumentException if there is none or one is blank
		 */
		public Builder organizationIds(String... ids) {
			return organizationIds(Arrays.asList(ids));
		}

		/**
		 * Keeps only what belongs to these organizations.
		 * @param ids at least one id, {@code org_...} or UUID
		 * @return this builder
		 * @throws IllegalArgumentException if there is none or one is blank
		 */
		public Builder organizationIds(Collection<String> ids) {
			this.organizationIds = filter("organizationIds", ids, Integer.MAX_VALUE);
			return this;
		}

		/**
		 * Keeps only the chats of these projects. Only together with {@link #userIds}.
		 * @param ids at least one id, {@code claude_proj_...}
		 * @return this builder
		 * @throws IllegalArgumentException if there is none or one is blank
		 */
		public Builder projectIds(String... ids) {
			return projectIds(Arrays.asList(ids));
		}

		/**
		 * Keeps only the chats of these projects. Only together with {@link #userIds}.
		 * @param ids at least one id, {@code claude_proj_...}
		 * @return this builder
		 * @throws IllegalArgumentException if there is none or one is blank
		 */
		public Builder projectIds(Collection<String> ids) {
			this.projectIds = filter("projectIds", ids, Integer.MAX_VALUE);
			return this;
		}

		/**
		 * Sets the field that orders the chats.
		 * @param orderBy the field; the server's default is the time of creation
		 * @return this builder
		 */
		public Builder orderBy(ChatOrder orderBy) {
			this.orderBy = Objects.requireNonNull(orderBy, "orderBy");
			return this;
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
		 * Walks back from a row. Only together with users, and not with {@link #afterId}.
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
		public ChatListParams build() {
			if (this.afterId != null && this.beforeId != null) {
				throw new IllegalArgumentException("Set afterId or beforeId, not both");
			}
			if (this.userIds.isEmpty()) {
				checkWalkOverEverybody();
			}
			else {
				checkWalkOverUsers();
			}
			return new ChatListParams(this);
		}

		private void checkWalkOverEverybody() {
			if (this.beforeId != null) {
				throw new IllegalArgumentException("beforeId needs userIds: without them the walk goes forward only");
			}
			if (!this.projectIds.isEmpty()) {
				throw new IllegalArgumentException("projectIds needs userIds");
			}
			boolean byUpdate = this.orderBy == ChatOrder.UPDATED_AT;
			if (byUpdate ? boundsCreation() : boundsUpdate()) {
				throw new IllegalArgumentException("Without userIds, bounds of time must be on the field of orderBy ("
						+ (byUpdate ? "updatedAt" : "createdAt") + ")");
			}
		}

		private void checkWalkOverUsers() {
			if (this.orderBy == ChatOrder.UPDATED_AT || boundsUpdate()) {
				throw new IllegalArgumentException(
						"With userIds, order and bounds are by creation only. To follow updates, "
								+ "leave userIds out and set orderBy to UPDATED_AT");
			}
		}

		private boolean boundsCreation() {
			return this.createdAtGt != null || this.createdAtGte != null || this.createdAtLt != null
					|| this.createdAtLte != null;
		}

		private boolean boundsUpdate() {
			return this.updatedAtGt != null || this.updatedAtGte != null || this.updatedAtLt != null
					|| this.updatedAtLte != null;
		}

		@Override
		protected Builder self() {
			return this;
		}

	}

}
