package io.github.compliancesdk.internal.paging;

import java.time.Instant;
import java.util.List;

import io.github.compliancesdk.paging.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page as every pagination family ends in.
 *
 * @param <T> type of the rows
 * @param items rows
 * @param hasMore whether more follow
 * @param requestId id of the request
 * @param serverTime the server's time when it answered
 * @param firstCursor where to walk back from
 * @param lastCursor where to go on from
 */
public record CursorPage<T>(List<T> items, boolean hasMore, @Nullable String requestId, Instant serverTime,
		@Nullable String firstCursor, @Nullable String lastCursor) implements Page<T> {

	@Override
	public String toString() {
		return "Page[" + this.items.size() + " items, requestId=" + this.requestId + "]";
	}

}
