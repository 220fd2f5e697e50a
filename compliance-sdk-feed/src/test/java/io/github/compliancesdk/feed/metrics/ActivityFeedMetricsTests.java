package io.github.compliancesdk.feed.metrics;

import java.time.Duration;

import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.support.Rows;
import io.github.compliancesdk.feed.support.World;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ActivityFeedMetricsTests {

	@Test
	void theMetersTellWhatTheFeedHasDone() {
		try (World world = World.of(World.DAY.plus(Duration.ofHours(1)), Rows.tie("activity_", 7, World.DAY));
				ActivityFeed feed = world.feed().name("siem").handler(world.collected).build()) {
			SimpleMeterRegistry registry = new SimpleMeterRegistry();
			new ActivityFeedMetrics(feed).bindTo(registry);
			assertThat(registry.get("compliance.feed.lag").tag("feed", "siem").timeGauge().value()).isNaN();
			feed.runOnce();
			assertThat(registry.get("compliance.feed.delivered").tag("feed", "siem").functionCounter().count())
				.isEqualTo(7);
			assertThat(registry.get("compliance.feed.lag").timeGauge().value()).isEqualTo(60);
			for (String counter : new String[] { "late", "duplicates", "undecodable", "failures" }) {
				assertThat(registry.get("compliance.feed." + counter).functionCounter().count()).isZero();
			}
			for (String gauge : new String[] { "backlog", "stuck", "active" }) {
				assertThat(registry.get("compliance.feed." + gauge).tag("feed", "siem").gauge().value()).isZero();
			}
		}
	}

}
