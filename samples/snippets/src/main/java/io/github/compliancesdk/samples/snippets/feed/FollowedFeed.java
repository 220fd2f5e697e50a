package io.github.compliancesdk.samples.snippets.feed;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import javax.sql.DataSource;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.FeedStart;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.jdbc.JdbcCheckpointStore;

import org.springframework.transaction.PlatformTransactionManager;

/**
 * A feed without Spring Boot.
 */
final class FollowedFeed {

	private FollowedFeed() {
	}

	static ActivityFeed follow(ComplianceClient client, Consumer<List<Activity>> sink, DataSource dataSource,
			PlatformTransactionManager transactionManager) {
		CheckpointStore store = new JdbcCheckpointStore(dataSource, transactionManager);
		ActivityFeed feed = ActivityFeed.builder(client, store)
			.name("siem")
			.start(FeedStart.at(Instant.parse("2026-11-01T00:00:00Z")))
			.handler((batch) -> sink.accept(batch.activities()))
			.build();
		// until feed.close(); or feed.runOnce() for what is due now
		feed.start();
		return feed;
	}

}
