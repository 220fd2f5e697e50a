package io.github.compliancesdk.group;

import io.github.compliancesdk.paging.ListParams;
import org.jspecify.annotations.Nullable;

/**
 * What to read of the list of groups. Immutable; made by {@link #builder()}.
 */
public final class GroupListParams extends ListParams {

	/**
	 * Largest page the server gives: 1,000 rows.
	 */
	public static final int MAX_PAGE_SIZE = 1000;

	private final @Nullable String namePrefix;

	private GroupListParams(Builder builder) {
		super(builder);
		this.namePrefix = builder.namePrefix;
	}

	/**
	 * Starts parameters that read every group.
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
	 * Beginning of the names to keep.
	 * @return the value, or {@code null}
	 */
	public @Nullable String namePrefix() {
		return this.namePrefix;
	}

	/**
	 * Builds {@link GroupListParams}. Not safe for use by several threads.
	 */
	public static final class Builder extends ListParams.Builder<Builder> {

		private @Nullable String namePrefix;

		private Builder() {
			super(MAX_PAGE_SIZE);
		}

		private Builder(GroupListParams params) {
			super(MAX_PAGE_SIZE, params);
			this.namePrefix = params.namePrefix;
		}

		/**
		 * Keeps groups whose name starts with a text.
		 * @param namePrefix the beginning
		 * @return this builder
		 * @throws IllegalArgumentException if it is blank
		 */
		public Builder namePrefix(String namePrefix) {
			this.namePrefix = notBlank("namePrefix", namePrefix);
			return this;
		}

		/**
		 * Builds the parameters.
		 * @return the parameters
		 */
		public GroupListParams build() {
			return new GroupListParams(this);
		}

		@Override
		protected Builder self() {
			return this;
		}

	}

}
