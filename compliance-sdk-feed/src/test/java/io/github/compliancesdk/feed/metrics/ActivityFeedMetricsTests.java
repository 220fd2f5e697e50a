package io.github.compliancesdk.feed.metrics;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

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
			for (String counter : new String[] { "late", "reconciled", "duplicates", "undecodable", "dead.letters",
					"recording.disabled", "failures" }) {
				assertThat(registry.get("compliance.feed." + counter).functionCounter().count()).isZero();
			}
			for (String gauge : new String[] { "backlog", "stuck", "active" }) {
				assertThat(registry.get("compliance.feed." + gauge).tag("feed", "siem").gauge().value()).isZero();
			}
		}
	}

	@Test
	void aHandlerThatHangsShows() throws Exception {
		CountDownLatch hanging = new CountDownLatch(1);
		CountDownLatch never = new CountDownLatch(1);
		try (World world = World.of(World.DAY.plusSeconds(180), Rows.tie("activity_", 7, World.DAY));
				ActivityFeed feed = world.feed().shutdownTimeout(Duration.ofMillis(1)).handler((batch) -> {
					hanging.countDown();
					never.await();
				}).build()) {
			SimpleMeterRegistry registry = new SimpleMeterRegistry();
			new ActivityFeedMetrics(feed).bindTo(registry);
			assertThat(registry.get("compliance.feed.checkpoint.age").timeGauge().value()).isNaN();
			feed.start();
			assertThat(hanging.await(20, TimeUnit.SECONDS)).isTrue();
			assertThat(registry.get("compliance.feed.checkpoint.age").timeGauge().value()).isZero();
			assertThat(registry.get("compliance.feed.lag").timeGauge().value()).isEqualTo(180);
			world.clock.advance(Duration.ofMinutes(20));
			assertThat(registry.get("compliance.feed.checkpoint.age").timeGauge().value()).isEqualTo(1200);
			assertThat(registry.get("compliance.feed.lag").timeGauge().value()).isEqualTo(1380);
			assertThat(registry.get("compliance.feed.active").gauge().value()).isEqualTo(1);
		}
	}

	@Test
	void itCountsDeadLettersAndWhatTheReconciliationFound() {
		try (World world = World.of(World.DAY.plus(Duration.ofHours(1)), Rows.tie("activity_", 7, World.DAY));
				ActivityFeed feed = world.feed().maxAttempts(1).deadLetterHandler((batch, cause) -> {
				}).handler((batch) -> {
					if (!batch.late()) {
						throw new IllegalStateException("poison");
					}
				}).build()) {
			SimpleMeterRegistry registry = new SimpleMeterRegistry();
			new ActivityFeedMetrics(feed).bindTo(registry);
			feed.runOnce();
			world.simulator.publish(Rows.row("activity_late", World.DAY));
			world.clock.advance(Duration.ofHours(7));
			feed.runOnce();
			assertThat(registry.get("compliance.feed.dead.letters").functionCounter().count()).isEqualTo(1);
			assertThat(registry.get("compliance.feed.reconciled").functionCounter().count()).isEqualTo(1);
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
