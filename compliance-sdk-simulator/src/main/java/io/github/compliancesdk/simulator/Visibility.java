package io.github.compliancesdk.simulator;

import org.jspecify.annotations.Nullable;

/**
 * What of the feed can be seen at one time.
 */
interface Visibility {

	/** Everything, whatever its time. */
	Visibility EVERYTHING = new Visibility() {

		@Override
		public long endNanos() {
			return Long.MAX_VALUE;
		}

		@Override
		public @Nullable RowFilter filtered(ActivityFilter filter) {
			return filter.keepsAll() ? null : filter;
		}

	};

	/** Records of this time or later cannot be seen. */
	long endNanos();

	/**
	 * The visible ones of what a filter keeps.
	 * @return the filter, or null if it would keep everything
	 */
	@Nullable RowFilter filtered(ActivityFilter filter);

}
