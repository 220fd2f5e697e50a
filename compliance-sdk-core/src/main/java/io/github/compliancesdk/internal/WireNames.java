package io.github.compliancesdk.internal;

import io.github.compliancesdk.paging.SortOrder;
import org.jspecify.annotations.Nullable;

/**
 * Wire names of values that several resources share.
 */
public final class WireNames {

	private WireNames() {
	}

	/**
	 * Wire name of an order.
	 * @param order the order, or {@code null}
	 * @return the name, or {@code null}
	 */
	public static @Nullable String of(@Nullable SortOrder order) {
		if (order == null) {
			return null;
		}
		return (order == SortOrder.ASCENDING) ? "asc" : "desc";
	}

}
