package io.github.compliancesdk.session;

import java.time.Instant;
import java.util.Objects;

import io.github.compliancesdk.paging.ListParams;
import org.jspecify.annotations.Nullable;

/**
 * What to read of the list of local sessions. Immutable; made by {@link #builder()}.
 */
public final class LocalSessionListParams extends ListParams {

	/**
	 * Largest page the server gives: 500 rows.
	 */
	public static final int MAX_PAGE_SIZE = 500;

	private final @Nullable Instant createdAtGt;

	private final @Nullable Instant createdAtGte;

	private final @Nullable Instant createdAtLt;

	private final @Nullable Instant createdAtLte;

	private final @Nullable Instant updatedAtGte;

	private LocalSessionListParams(Builder builder) {
		super(builder);
		this.createdAtGt = builder.createdAtGt;
		this.createdAtGte = builder.createdAtGte;
		this.createdAtLt = builder.createdAtLt;
		this.createdAtLte = builder.createdAtLte;
		this.updatedAtGte = builder.updatedAtGte;
	}

	/**
	 * Starts parameters that read every local session, newest first.
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
	 * Keep what was changed at or after this time.
	 * @return the bound, or {@code null}
	 */
	public @Nullable Instant updatedAtGte() {
		return this.updatedAtGte;
	}

	/**
	 * Builds {@link LocalSessionListParams}. Not safe for use by several threads.
	 */
	public static final class Builder extends ListParams.Builder<Builder> {

		private @Nullable Instant createdAtGt;

		private @Nullable Instant createdAtGte;

		private @Nullable Instant createdAtLt;

		private @Nullable Instant createdAtLte;

		private @Nullable Instant updatedAtGte;

		private Builder() {
			super(MAX_PAGE_SIZE);
		}

		private Builder(LocalSessionListParams params) {
			super(MAX_PAGE_SIZE, params);
			this.createdAtGt = params.createdAtGt;
			this.createdAtGte = params.createdAtGte;
			this.createdAtLt = params.createdAtLt;
			this.createdAtLte = params.createdAtLte;
			this.updatedAtGte = params.updatedAtGte;
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
		 * Keeps what was changed at or after a time.
		 * @param time the bound, inclusive
		 * @return this builder
		 */
		public Builder updatedAtGte(Instant time) {
			this.updatedAtGte = Objects.requireNonNull(time, "updatedAtGte");
			return this;
		}

		/**
		 * Builds the parameters.
		 * @return the parameters
		 * @throws IllegalArgumentException if two parameters exclude each other
		 */
		public LocalSessionListParams build() {
			if (this.createdAtGte != null && this.createdAtLt != null && !this.createdAtLt.isAfter(this.createdAtGte)) {
				throw new IllegalArgumentException("createdAtLt must be after createdAtGte");
			}
			return new LocalSessionListParams(this);
		}

		@Override
		protected Builder self() {
			return this;
		}

	}

}
