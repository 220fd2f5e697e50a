package io.github.compliancesdk.artifact;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import io.github.compliancesdk.paging.ListParams;
import org.jspecify.annotations.Nullable;

/**
 * What to read of the list of code artifacts. Immutable; made by {@link #builder()}.
 */
public final class CodeArtifactListParams extends ListParams {

	/**
	 * Largest page the server gives: 100 rows.
	 */
	public static final int MAX_PAGE_SIZE = 100;

	/**
	 * Most users in one call.
	 */
	public static final int MAX_USER_IDS = 200;

	/**
	 * Most organizations in one call.
	 */
	public static final int MAX_ORGANIZATION_IDS = 500;

	private final List<String> userIds;

	private final List<String> organizationIds;

	private final @Nullable Instant updatedAtGt;

	private final @Nullable Instant updatedAtGte;

	private final @Nullable Instant updatedAtLt;

	private final @Nullable Instant updatedAtLte;

	private CodeArtifactListParams(Builder builder) {
		super(builder);
		this.userIds = builder.userIds;
		this.organizationIds = builder.organizationIds;
		this.updatedAtGt = builder.updatedAtGt;
		this.updatedAtGte = builder.updatedAtGte;
		this.updatedAtLt = builder.updatedAtLt;
		this.updatedAtLte = builder.updatedAtLte;
	}

	/**
	 * Starts parameters that read every code artifact, by id.
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
	 * Owners to keep.
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
	 * Builds {@link CodeArtifactListParams}. Not safe for use by several threads.
	 */
	public static final class Builder extends ListParams.Builder<Builder> {

		private List<String> userIds = List.of();

		private List<String> organizationIds = List.of();

		private @Nullable Instant updatedAtGt;

		private @Nullable Instant updatedAtGte;

		private @Nullable Instant updatedAtLt;

		private @Nullable Instant updatedAtLte;

		private Builder() {
			super(MAX_PAGE_SIZE);
		}

		private Builder(CodeArtifactListParams params) {
			super(MAX_PAGE_SIZE, params);
			this.userIds = params.userIds;
			this.organizationIds = params.organizationIds;
			this.updatedAtGt = params.updatedAtGt;
			this.updatedAtGte = params.updatedAtGte;
			this.updatedAtLt = params.updatedAtLt;
			this.updatedAtLte = params.updatedAtLte;
		}

		/**
		 * Keeps only what these users own.
		 * @param ids 1 to 200 ids, {@code user_...}
		 * @return this builder
		 * @throws IllegalArgumentException if there is none, or too many, or one is blank
		 */
		public Builder userIds(String... ids) {
			return userIds(Arrays.asList(ids));
		}

		/**
		 * Keeps only what these users own.
		 * @param ids 1 to 200 ids, {@code user_...}
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
		public CodeArtifactListParams build() {
			return new CodeArtifactListParams(this);
		}

		@Override
		protected Builder self() {
			return this;
		}

	}

}
