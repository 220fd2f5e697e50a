package io.github.compliancesdk.project;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import io.github.compliancesdk.paging.ListParams;
import org.jspecify.annotations.Nullable;

/**
 * What to read of the list of projects. Immutable; made by {@link #builder()}.
 */
public final class ProjectListParams extends ListParams {

	/**
	 * Largest page the server gives: 100 rows.
	 */
	public static final int MAX_PAGE_SIZE = 100;

	private final List<String> userIds;

	private final List<String> organizationIds;

	private final @Nullable Instant createdAtGt;

	private final @Nullable Instant createdAtGte;

	private final @Nullable Instant createdAtLt;

	private final @Nullable Instant createdAtLte;

	private final @Nullable Instant updatedAtGt;

	private final @Nullable Instant updatedAtGte;

	private final @Nullable Instant updatedAtLt;

	private final @Nullable Instant updatedAtLte;

	private ProjectListParams(Builder builder) {
		super(builder);
		this.userIds = builder.userIds;
		this.organizationIds = builder.organizationIds;
		this.createdAtGt = builder.createdAtGt;
		this.createdAtGte = builder.createdAtGte;
		this.createdAtLt = builder.createdAtLt;
		this.createdAtLte = builder.createdAtLte;
		this.updatedAtGt = builder.updatedAtGt;
		this.updatedAtGte = builder.updatedAtGte;
		this.updatedAtLt = builder.updatedAtLt;
		this.updatedAtLte = builder.updatedAtLte;
	}

	/**
	 * Starts parameters that read every project.
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
	 * Users whose projects to keep.
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
	 * Builds {@link ProjectListParams}. Not safe for use by several threads.
	 */
	public static final class Builder extends ListParams.Builder<Builder> {

		private List<String> userIds = List.of();

		private List<String> organizationIds = List.of();

		private @Nullable Instant createdAtGt;

		private @Nullable Instant createdAtGte;

		private @Nullable Instant createdAtLt;

		private @Nullable Instant createdAtLte;

		private @Nullable Instant updatedAtGt;

		private @Nullable Instant updatedAtGte;

		private @Nullable Instant updatedAtLt;

		private @Nullable Instant updatedAtLte;

		private Builder() {
			super(MAX_PAGE_SIZE);
		}

		private Builder(ProjectListParams params) {
			super(MAX_PAGE_SIZE, params);
			this.userIds = params.userIds;
			this.organizationIds = params.organizationIds;
			this.createdAtGt = params.createdAtGt;
			this.createdAtGte = params.createdAtGte;
			this.createdAtLt = params.createdAtLt;
			this.createdAtLte = params.createdAtLte;
			this.updatedAtGt = params.updatedAtGt;
			this.updatedAtGte = params.updatedAtGte;
			this.updatedAtLt = params.updatedAtLt;
			this.updatedAtLte = params.updatedAtLte;
		}

		/**
		 * Keeps only the projects of these users.
		 * @param ids at least one id, {@code user_...}
		 * @return this builder
		 * @throws IllegalArgumentException if there is none or one is blank
		 */
		public Builder userIds(String... ids) {
			return userIds(Arrays.asList(ids));
		}

		/**
		 * Keeps only the projects of these users.
		 * @param ids at least one id, {@code user_...}
		 * @return this builder
		 * @throws IllegalArgumentException if there is none or one is blank
		 */
		public Builder userIds(Collection<String> ids) {
			this.userIds = filter("userIds", ids, Integer.MAX_VALUE);
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
		 * Builds the parameters.
		 * @return the parameters
		 */
		public ProjectListParams build() {
			return new ProjectListParams(this);
		}

		@Override
		protected Builder self() {
			return this;
		}

	}

}
