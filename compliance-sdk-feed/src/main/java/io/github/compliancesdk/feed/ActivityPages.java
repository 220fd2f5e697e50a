package io.github.compliancesdk.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.config.RequestOptions;
import io.github.compliancesdk.json.UndecodableRecord;
import io.github.compliancesdk.paging.Page;
import io.github.compliancesdk.paging.SortOrder;
import org.jspecify.annotations.Nullable;

/**
 * Fetches single pages, oldest first. Thread-safe.
 */
final class ActivityPages {

	/* A watermark in the future would pass over everything until then. */
	private static final Duration LARGEST_LEAD = Duration.ofHours(1);

	private final ComplianceClient client;

	private final ActivityListParams filter;

	private final int pageSize;

	private final OwnRequests ownRequests;

	private final Clock clock;

	ActivityPages(ComplianceClient client, FeedSettings settings, OwnRequests ownRequests) {
		this.client = client;
		this.filter = settings.filter();
		this.pageSize = settings.pageSize();
		this.ownRequests = ownRequests;
		this.clock = settings.clock();
	}

	/** Asks for as little as possible, to learn the server's time. */
	PageRead readTime() {
		return read(this.filter.toBuilder().createdAtGte(this.clock.instant()).pageSize(1).build());
	}

	PageRead read(Instant from, @Nullable Instant to, @Nullable String afterCursor) {
		ActivityListParams.Builder params = this.filter.toBuilder()
			.createdAtGte(from)
			.order(SortOrder.ASCENDING)
			.pageSize(this.pageSize);
		if (to != null) {
			params.createdAtLt(to);
		}
		if (afterCursor != null) {
			params.afterId(afterCursor);
		}
		return read(params.build());
	}

	private PageRead read(ActivityListParams params) {
		// a view for each page, so that what it cannot decode, and the ids of attempts
		// that
		// were repeated, stay with it
		List<UndecodableRecord> undecodable = Collections.synchronizedList(new ArrayList<>());
		List<String> requestIds = Collections.synchronizedList(new ArrayList<>());
		try {
			Page<Activity> page = this.client
				.withOptions(RequestOptions.builder()
					.undecodableRecordHandler(undecodable::add)
					.requestIdHandler(requestIds::add)
					.build())
				.activities()
				.list(params)
				.firstPage();
			requirePlausible(page.serverTime());
			return new PageRead(page.items(), List.copyOf(undecodable), page.hasMore(), List.copyOf(requestIds),
					page.serverTime(), page.lastCursor());
		}
		finally {
			this.ownRequests.made(List.copyOf(requestIds));
		}
	}

	private void requirePlausible(Instant serverTime) {
		if (serverTime.isAfter(this.clock.instant().plus(LARGEST_LEAD))) {
			throw new IllegalStateException("The server's clock is more than " + LARGEST_LEAD
					+ " ahead of ours; one of the two is wrong, and the feed reads nothing until they agree");
		}
	}

}
