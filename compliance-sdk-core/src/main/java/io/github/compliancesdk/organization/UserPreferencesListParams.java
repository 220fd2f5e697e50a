package io.github.compliancesdk.organization;

import io.github.compliancesdk.paging.ListParams;
import org.jspecify.annotations.Nullable;

/**
 * What to read of the list of user preferences. Immutable; made by {@link #builder()}.
 */
public final class UserPreferencesListParams extends ListParams {

	/**
	 * Largest page the server gives: 100 rows.
	 */
	public static final int MAX_PAGE_SIZE = 100;

	private final @Nullable Boolean includeUnset;

	private UserPreferencesListParams(Builder builder) {
		super(builder);
		this.includeUnset = builder.includeUnset;
	}

	/**
	 * Starts parameters that read the members that have at least one text.
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
	 * Lists members without any text too.
	 * @return the choice, or {@code null} for the default
	 */
	public @Nullable Boolean includeUnset() {
		return this.includeUnset;
	}

	/**
	 * Builds {@link UserPreferencesListParams}. Not safe for use by several threads.
	 */
	public static final class Builder extends ListParams.Builder<Builder> {

		private @Nullable Boolean includeUnset;

		private Builder() {
			super(MAX_PAGE_SIZE);
		}

		private Builder(UserPreferencesListParams params) {
			super(MAX_PAGE_SIZE, params);
			this.includeUnset = params.includeUnset;
		}

		/**
		 * Lists members without any text too.
		 * @param includeUnset whether to list them; the default is not to
		 * @return this builder
		 */
		public Builder includeUnset(boolean includeUnset) {
			this.includeUnset = includeUnset;
			return this;
		}

		/**
		 * Builds the parameters.
		 * @return the parameters
		 */
		public UserPreferencesListParams build() {
			return new UserPreferencesListParams(this);
		}

		@Override
		protected Builder self() {
			return this;
		}

	}

}
