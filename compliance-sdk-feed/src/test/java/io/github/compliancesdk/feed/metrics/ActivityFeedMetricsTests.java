package io.github.compliancesdk.feed.metrics;

import java.time.Duration;
import java.util.List;

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
			for (String counter : new String[] { "late", "duplicates", "undecodable", "recording.disabled",
					"failures" }) {
				assertThat(registry.get("compliance.feed." + counter).functionCounter().count()).isZero();
			}
			for (String gauge : new String[] { "backlog", "stuck", "active" }) {
				assertThat(registry.get("compliance.feed." + gauge).tag("feed", "siem").gauge().value()).isZero();
			}
		}
	}

	@Test
	void itCountsTheActivitiesThatSwitchRecordingOff() {
		String other = settings("activity_1",
				"\"compliance_api_enabled\":true,\"compliance_api_logging_enabled\":null");
		String api = settings("activity_2", "\"compliance_api_enabled\":false");
		String logging = settings("activity_3",
				"\"compliance_api_enabled\":true,\"compliance_api_logging_enabled\":false");
		try (World world = World.of(World.DAY.plus(Duration.ofHours(1)), List.of(other, api, logging));
				ActivityFeed feed = world.feed().handler(world.collected).build()) {
			SimpleMeterRegistry registry = new SimpleMeterRegistry();
			new ActivityFeedMetrics(feed).bindTo(registry);
			assertThat(feed.runOnce().recordingDisabled()).isEqualTo(2);
			assertThat(registry.get("compliance.feed.recording.disabled").functionCounter().count()).isEqualTo(2);
		}
	}

	private static String settings(String id, String members) {
		return "{\"id\":\"" + id + "\",\"type\":\"org_compliance_api_settings_updated\",\"created_at\":\"" + World.DAY
				+ "\"," + members + "}";
	}

}
