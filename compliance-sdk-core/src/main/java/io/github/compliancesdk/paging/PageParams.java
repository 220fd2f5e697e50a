package io.github.compliancesdk.paging;

/**
 * The page size of a list that has no other parameter. Immutable; made by
 * {@link #builder()}.
 */
public final class PageParams extends ListParams {

	/**
	 * Largest page of any list that takes these parameters: 1,000 rows. Some lists give
	 * less and say so.
	 */
	public static final int MAX_PAGE_SIZE = 1000;

	private PageParams(Builder builder) {
		super(builder);
	}

	/**
	 * Starts parameters that leave the page size to the server.
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
	 * Builds {@link PageParams}. Not safe for use by several threads.
	 */
	public static final class Builder extends ListParams.Builder<Builder> {

		private Builder() {
			super(MAX_PAGE_SIZE);
		}

		private Builder(PageParams params) {
			super(MAX_PAGE_SIZE, params);
		}

		/**
		 * Builds the parameters.
		 * @return the parameters
		 */
		public PageParams build() {
			return new PageParams(this);
		}

		@Override
		protected Builder self() {
			return this;
		}

	}

}
