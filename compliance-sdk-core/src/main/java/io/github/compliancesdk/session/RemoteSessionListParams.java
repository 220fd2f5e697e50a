package io.github.compliancesdk.session;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import io.github.compliancesdk.paging.ListParams;
import org.jspecify.annotations.Nullable;

/**
 * What to read of the list of remote sessions. Immutable; made by {@link #builder()}.
 */
public final class RemoteSessionListParams extends ListParams {

	/**
	 * Largest page the server gives: 500 rows.
	 */
	public static final int MAX_PAGE_SIZE = 500;

	/**
	 * Most users in one call.
	 */
	public static final int MAX_USER_IDS = 10;

	/**
	 * Most organizations in one call.
	 */
	public static final int MAX_ORGANIZATION_IDS = 500;

	private final List<String> userIds;

	private final List<String> organizationIds;

	private final @Nullable Instant createdAtGt;

	private final @Nullable Instant createdAtGte;

	private final @Nullable Instant createdAtLt;

	private final @Nullable Instant createdAtLte;

	private RemoteSessionListParams(Builder builder) {
		super(builder);
		this.userIds = builder.userIds;
		this.organizationIds = builder.organizationIds;
		this.createdAtGt = builder.createdAtGt;
		this.createdAtGte = builder.createdAtGte;
		this.createdAtLt = builder.createdAtLt;
		this.createdAtLte = builder.createdAtLte;
	}

	/**
	 * Starts parameters that read every remote session.
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
	 * Users whose sessions to keep; sessions of agents are left out then.
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
	 * Builds {@link RemoteSessionListParams}. Not safe for use by several threads.
	 */
	public static final class Builder extends ListParams.Builder<Builder> {

		private List<String> userIds = List.of();

		private List<String> organizationIds = List.of();

		private @Nullable Instant createdAtGt;

		private @Nullable Instant createdAtGte;

		private @Nullable Instant createdAtLt;

		private @Nullable Instant createdAtLte;

		private Builder() {
			super(MAX_PAGE_SIZE);
		}

		private Builder(RemoteSessionListParams params) {
			super(MAX_PAGE_SIZE, params);
			this.userIds = params.userIds;
			this.organizationIds = params.organizationIds;
			this.createdAtGt = params.createdAtGt;
			this.createdAtGte = params.createdAtGte;
			this.createdAtLt = params.createdAtLt;
			this.createdAtLte = params.createdAtLte;
		}

		/**
		 * Keeps only the sessions of these users. Sessions of agents are left out then.
		 * @param ids 1 to 10 ids, {@code user_...}
		 * @return this builder
		 * @throws IllegalArgumentException if there is none, or too many, or one is blank
		 */
		public Builder userIds(String... ids) {
			return userIds(Arrays.asList(ids));
		}

		/**
		 * Keeps only the sessions of these users. Sessions of agents are left out then.
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
		 * @param ids 1 to 500 ids, {@code org_...} or UUID
		 * @return this builder
		 * @throws IllegalArgumentException if there is none, or too many, or one is blank
		 */
		public Builder organizationIds(String... ids) {
			return organizationIds(Arrays.asList(ids));
		}

		/**
		 * Keeps only what belongs to these organizations.
		 * @param ids 1 to 500 ids, {@code org_...} or UUID
		 * @return this builder
		 * @throws IllegalArgumentException if there is none, or too many, or one is blank
		 */
		public Builder organizationIds(Collection<String> ids) {
			this.organizationIds = filter("organizationIds", ids, MAX_ORGANIZATION_IDS);
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
		 * Builds the parameters.
		 * @return the parameters
		 */
		public RemoteSessionListParams build() {
			return new RemoteSessionListParams(this);
		}

		@Override
		protected Builder self() {
			return this;
		}

	}

}
