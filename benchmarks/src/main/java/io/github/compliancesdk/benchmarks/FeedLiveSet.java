package io.github.compliancesdk.benchmarks;

import java.net.URI;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.FeedStart;

/**
 * Brings the whole feed to a consumer that does nothing, and shows what is alive after a
 * collection, again and again. The pages in hand, their number bounded, are part of it.
 */
final class FeedLiveSet {

	private FeedLiveSet() {
	}

	public static void main(String[] args) {
		Arguments arguments = new Arguments(args);
		LiveSet live = new LiveSet(arguments.number("every"));
		try (ComplianceClient client = SdkClients.unpaced(URI.create(arguments.text("base-url"))).build();
				ActivityFeed feed = ActivityFeed.builder(client, FeedStores.folder())
					.start(FeedStart.beginning())
					.pageSize(arguments.number("page-size"))
					.handler((batch) -> batch.activities().forEach((activity) -> live.count(activity.createdAt())))
					.build()) {
			feed.runOnce();
		}
		System.out.println(live.judgeTrend());
		System.exit(0);
	}

}
