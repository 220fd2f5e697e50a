package io.github.compliancesdk.activity;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.github.compliancesdk.paging.ListParams;
import io.github.compliancesdk.paging.SortOrder;
import org.jspecify.annotations.Nullable;

/**
 * What to read of the activity feed. Immutable; made by {@link #builder()}.
 */
public final class ActivityListParams extends ListParams {

	/**
	 * Largest page the server gives: 5,000 rows.
	 */
	public static final int MAX_PAGE_SIZE = 5000;

	private final List<String> activityTypes;

	private final List<String> excludeActivityTypes;

	private final List<String> actorIds;

	private final List<String> userIds;

	private final List<String> organizationIds;

	private final @Nullable Instant createdAtGt;

	private final @Nullable Instant createdAtGte;

	private final @Nullable Instant createdAtLt;

	private final @Nullable Instant createdAtLte;

	private final @Nullable String afterId;

	private final @Nullable String beforeId;

	private final @Nullable SortOrder order;

	private ActivityListParams(Builder builder) {
		super(builder);
		this.activityTypes = builder.activityTypes;
		this.excludeActivityTypes = builder.excludeActivityTypes;
		this.actorIds = builder.actorIds;
		this.userIds = builder.userIds;
		this.organizationIds = builder.organizationIds;
		this.createdAtGt = builder.createdAtGt;
		this.createdAtGte = builder.createdAtGte;
		this.createdAtLt = builder.createdAtLt;
		this.createdAtLte = builder.createdAtLte;
		this.afterId = builder.afterId;
		this.beforeId = builder.beforeId;
		this.order = builder.order;
	}

	/**
	 * Starts parameters that read the whole feed, newest first.
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
	 * Types to keep.
	 * @return the types; empty means no such filter
	 */
	public List<String> activityTypes() {
		return this.activityTypes;
	}

	/**
	 * Types to leave out.
	 * @return the types; empty means no such filter
	 */
	public List<String> excludeActivityTypes() {
		return this.excludeActivityTypes;
	}

	/**
	 * Actors to keep.
	 * @return the ids; empty means no such filter
	 */
	public List<String> actorIds() {
		return this.actorIds;
	}

	/**
	 * Users to keep; the server merges them with {@link #actorIds()}.
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
	 * Cursor to go on from, further in result order.
	 * @return the cursor, or {@code null}
	 */
	public @Nullable String afterId() {
		return this.afterId;
	}

	/**
	 * Cursor to walk back from, against the result order.
	 * @return the cursor, or {@code null}
	 */
	public @Nullable String beforeId() {
		return this.beforeId;
	}

	/**
	 * Order of the rows.
	 * @return the order, or {@code null} for the server's default, newest first
	 */
	public @Nullable SortOrder order() {
		return this.order;
	}

	/**
	 * Names the bounds only: filters can hold ids of people.
	 */
	@Override
	public String toString() {
		return "ActivityListParams[pageSize=" + pageSize() + ", order=" + this.order + "]";
	}

	/**
	 * Builds {@link ActivityListParams}. Not safe for use by several threads.
	 */
	public static final class Builder extends ListParams.Builder<Builder> {

		private List<String> activityTypes = List.of();

		private List<String> excludeActivityTypes = List.of();

		private List<String> actorIds = List.of();

		private List<String> userIds = List.of();

		private List<String> organizationIds = List.of();

		private @Nullable Instant createdAtGt;

		private @Nullable Instant createdAtGte;

		private @Nullable Instant createdAtLt;

		private @Nullable Instant createdAtLte;

		private @Nullable String afterId;

		private @Nullable String beforeId;

		private @Nullable SortOrder order;

		private Builder() {
			super(MAX_PAGE_SIZE);
		}

		private Builder(ActivityListParams params) {
			super(MAX_PAGE_SIZE, params);
			this.activityTypes = params.activityTypes;
			this.excludeActivityTypes = params.excludeActivityTypes;
			this.actorIds = params.actorIds;
			this.userIds = params.userIds;
			this.organizationIds = params.organizationIds;
			this.createdAtGt = params.createdAtGt;
			this.createdAtGte = params.createdAtGte;
			this.createdAtLt = params.createdAtLt;
			this.createdAtLte = params.createdAtLte;
			this.afterId = params.afterId;
			this.beforeId = params.beforeId;
			this.order = params.order;
		}

		/**
		 * Keeps only these types. Not together with {@link #excludeActivityTypes}. A type
		 * that the server does not know is refused by it.
		 * @param types at least one type
		 * @return this builder
		 * @throws IllegalArgumentException if there is none or one is blank
		 */
		public Builder activityTypes(String... types) {
			return activityTypes(Arrays.asList(types));
		}

		/**
		 * Keeps only these types. Not together with {@link #excludeActivityTypes}. A type
		 * that the server does not know is refused by it.
		 * @param types at least one type
		 * @return this builder
		 * @throws IllegalArgumentException if there is none or one is blank
		 */
		public Builder activityTypes(Collection<String> types) {
			this.activityTypes = filter("activityTypes", types, Integer.MAX_VALUE);
			return this;
		}

		/**
		 * Keeps only these types. Not together with {@link #excludeActivityTypes}.
		 * @param type a type
		 * @param more further types
		 * @return this builder
		 */
		public Builder activityTypes(ActivityType type, ActivityType... more) {
			return activityTypes(Stream.concat(Stream.of(type), Stream.of(more)).map(ActivityType::value).toList());
		}

		/**
		 * Leaves these types out. Not together with {@link #activityTypes}.
		 * @param types at least one type
		 * @return this builder
		 * @throws IllegalArgumentException if there is none or one is blank
		 */
		public Builder excludeActivityTypes(String... types) {
			return excludeActivityTypes(Arrays.asList(types));
		}

		/**
		 * Leaves these types out. Not together with {@link #activityTypes}.
		 * @param types at least one type
		 * @return this builder
		 * @throws IllegalArgumentException if there is none or one is blank
		 */
		public Builder excludeActivityTypes(Collection<String> types) {
			this.excludeActivityTypes = filter("excludeActivityTypes", types, Integer.MAX_VALUE);
			return this;
		}

		/**
		 * Keeps only what these actors did. So far the server takes {@code user_...} ids.
		 * @param ids at least one id
		 * @return this builder
		 * @throws IllegalArgumentException if there is none or one is blank
		 */
		public Builder actorIds(String... ids) {
			return actorIds(Arrays.asList(ids));
		}

		/**
		 * Keeps only what these actors did. So far the server takes {@code user_...} ids.
		 * @param ids at least one id
		 * @return this builder
		 * @throws IllegalArgumentException if there is none or one is blank
		 */
		public Builder actorIds(Collection<String> ids) {
			this.actorIds = filter("actorIds", ids, Integer.MAX_VALUE);
			return this;
		}

		/**
		 * Keeps only what these users did. The server merges them with {@link #actorIds}.
		 * @param ids at least one {@code user_...} id
		 * @return this builder
		 * @throws IllegalArgumentException if there is none or one is blank
		 */
		public Builder userIds(String... ids) {
			return userIds(Arrays.asList(ids));
		}

		/**
		 * Keeps only what these users did. The server merges them with {@link #actorIds}.
		 * @param ids at least one {@code user_...} id
		 * @return this builder
		 * @throws IllegalArgumentException if there is none or one is blank
		 */
		public Builder userIds(Collection<String> ids) {
			this.userIds = filter("userIds", ids, Integer.MAX_VALUE);
			return this;
		}

		/**
		 * Keeps only what happened in these organizations.
		 * @param ids at least one id, {@code org_...} or UUID
		 * @return this builder
		 * @throws IllegalArgumentException if there is none or one is blank
		 */
		public Builder organizationIds(String... ids) {
			return organizationIds(Arrays.asList(ids));
		}

		/**
		 * Keeps only what happened in these organizations.
		 * @param ids at least one id, {@code org_...} or UUID
		 * @return this builder
		 * @throws IllegalArgumentException if there is none or one is blank
		 */
		public Builder organizationIds(Collection<String> ids) {
			this.organizationIds = filter("organizationIds", ids, Integer.MAX_VALUE);
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
		 * Keeps what was created before a time. An event is queryable within a minute:
		 * stay that far from now to miss none.
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
		 * Walks back from a row, against the result order: under the default order, to
		 * newer rows. Not together with {@link #afterId}.
		 * @param cursor a page's first cursor
		 * @return this builder
		 * @throws IllegalArgumentException if it is blank
		 */
		public Builder beforeId(String cursor) {
			this.beforeId = notBlank("beforeId", cursor);
			return this;
		}

		/**
		 * Sets the order of the rows; the directions of {@link #afterId} and
		 * {@link #beforeId} follow it.
		 * @param order the order; the server's default is newest first
		 * @return this builder
		 */
		public Builder order(SortOrder order) {
			this.order = Objects.requireNonNull(order, "order");
			return this;
		}

		/**
		 * Builds the parameters.
		 * @return the parameters
		 * @throws IllegalArgumentException if two parameters exclude each other
		 */
		public ActivityListParams build() {
			if (!this.activityTypes.isEmpty() && !this.excludeActivityTypes.isEmpty()) {
				throw new IllegalArgumentException("Set activityTypes or excludeActivityTypes, not both");
			}
			if (this.afterId != null && this.beforeId != null) {
				throw new IllegalArgumentException("Set afterId or beforeId, not both");
			}
			return new ActivityListParams(this);
		}

		@Override
		protected Builder self() {
			return this;
		}

	}

}
