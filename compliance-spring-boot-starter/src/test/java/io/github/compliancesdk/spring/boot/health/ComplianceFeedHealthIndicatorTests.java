package io.github.compliancesdk.spring.boot.health;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.ActivityFeedBuilder;
import io.github.compliancesdk.feed.ActivityHandler;
import io.github.compliancesdk.feed.FeedStart;
import io.github.compliancesdk.feed.FeedState;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.file.FileCheckpointStore;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.SimulatedClock;
import io.github.compliancesdk.spring.boot.feed.ActivityFeedAutoConfiguration;
import io.github.compliancesdk.spring.boot.feed.ActivityFeedProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.actuate.health.CompositeHealthContributor;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthContributor;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link ComplianceFeedHealthContributorAutoConfiguration} and its indicator.
 */
class ComplianceFeedHealthIndicatorTests {

	private final ComplianceSimulator simulator = ComplianceSimulator.builder()
		.accessRecords(false)
		.data(ActivityDataSet.of(List.of("{\"id\":\"activity_1\",\"type\":\"sso_logout\",\"created_at\":\""
				+ Instant.now().minusSeconds(3600) + "\"}")))
		.start();

	private final ComplianceClient client = ComplianceClient.builder()
		.apiKey(this.simulator.apiKey())
		.baseUrl(this.simulator.baseUrl())
		.maxAttempts(1)
		.build();

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ActivityFeedAutoConfiguration.class,
				ComplianceFeedHealthContributorAutoConfiguration.class));

	@TempDir
	private Path directory;

	@AfterEach
	void stop() {
		this.client.close();
		this.simulator.close();
	}

	@Test
	void beforeTheStartItIsUnknown() {
		try (ActivityFeed feed = feed("siem", (batch) -> {
		})) {
			assertThat(health(feed).getStatus()).isEqualTo(Status.UNKNOWN);
		}
	}

	@Test
	void itIsUpWhileTheFeedFollowsAndOutOfServiceWhilePausedOrClosed() {
		ActivityFeed feed = feed("siem", (batch) -> {
		});
		try (feed) {
			feed.start();
			await().until(() -> health(feed).getStatus().equals(Status.UP));
			assertThat(health(feed).getDetails()).containsKeys("state", "watermark", "lag", "backlog", "delivered",
					"late", "duplicates", "failures");
			feed.pause();
			await().until(() -> health(feed).getStatus().equals(Status.OUT_OF_SERVICE));
			feed.resume();
			await().until(() -> health(feed).getStatus().equals(Status.UP));
		}
		assertThat(health(feed).getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
	}

	@Test
	void itIsUpWhileAnotherProcessHasTheCheckpoint() {
		CheckpointStore store = new FileCheckpointStore(this.directory);
		store.tryAcquire("siem", "another", Duration.ofMinutes(5));
		try (ActivityFeed feed = feed("siem", (batch) -> {
		})) {
			feed.start();
			await().until(() -> feed.status().state() == FeedState.STANDBY);
			assertThat(health(feed).getStatus()).isEqualTo(Status.UP);
		}
	}

	@Test
	void itIsDownWhenAHandlerHasStoppedTheFeed() {
		try (ActivityFeed feed = feed("siem", (batch) -> {
			throw new IllegalStateException("secret");
		})) {
			feed.start();
			await().until(() -> feed.failure() != null);
			assertThat(health(feed).getStatus()).isEqualTo(Status.DOWN);
			assertThat(health(feed).getDetails()).containsEntry("lastError", IllegalStateException.class.getName());
			assertThat(health(feed)).asString().doesNotContain("secret");
		}
	}

	@Test
	void itIsDownAfterTooManyFailuresInARow() {
		this.simulator.faults(FaultPlan.always(Fault.deterministicServerError()));
		try (ActivityFeed feed = feed("siem", (batch) -> {
		})) {
			feed.start();
			await().until(() -> health(feed).getStatus().equals(Status.DOWN));
			assertThat(feed.status().consecutiveFailures()).isGreaterThanOrEqualTo(3);
		}
	}

	@ParameterizedTest
	@CsvSource({ "PT0S,ACTIVE", "PT1H,BACKFILLING" })
	void itIsDownWhenAHandlerHangs(Duration age, FeedState state) {
		Instant now = Instant.now();
		SimulatedClock clock = new SimulatedClock(now);
		CountDownLatch hanging = new CountDownLatch(1);
		CountDownLatch never = new CountDownLatch(1);
		for (int second = 0; second < 3; second++) {
			this.simulator.publish("{\"id\":\"activity_new" + second + "\",\"type\":\"sso_logout\",\"created_at\":\""
					+ now.minus(age).plusSeconds(second - 60) + "\"}");
		}
		try (ActivityFeed feed = builder("siem").start(FeedStart.at(now.minus(age).minusSeconds(120)))
			.pageSize(2)
			.clock(clock)
			.shutdownTimeout(Duration.ZERO)
			.handler((batch) -> {
				hanging.countDown();
				never.await();
			})
			.build()) {
			feed.start();
			await().until(() -> hanging.getCount() == 0);
			assertThat(feed.status().state()).isEqualTo(state);
			assertThat(health(feed).getStatus()).isEqualTo(Status.UP);
			clock.advance(Duration.ofSeconds(1000));
			assertThat(health(feed).getStatus()).isEqualTo(Status.DOWN);
			assertThat(health(feed).getDetails()).containsEntry("checkpointAge", Duration.ofSeconds(1000));
		}
	}

	@Test
	void oneFeedIsOneIndicatorAndTwoAreTwo() {
		ApplicationContextRunner one = this.contextRunner.withBean("one", ActivityFeed.class,
				() -> feed("one", (batch) -> {
				}));
		one.run((context) -> assertThat(context).getBean("complianceFeedHealthContributor")
			.isInstanceOf(ComplianceFeedHealthIndicator.class));
		one.withBean("two", ActivityFeed.class, () -> feed("two", (batch) -> {
		}))
			.run((context) -> assertThat(
					context.getBean("complianceFeedHealthContributor", CompositeHealthContributor.class).stream())
				.hasSize(2));
	}

	@Test
	void itCanBeSwitchedOffAndReplaced() {
		ApplicationContextRunner one = this.contextRunner.withBean("one", ActivityFeed.class,
				() -> feed("one", (batch) -> {
				}));
		one.withPropertyValues("management.health.compliance-feed.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(HealthContributor.class));
		one.withBean("complianceFeedHealthIndicator", HealthIndicator.class, () -> () -> Health.up().build())
			.run((context) -> assertThat(context).hasSingleBean(HealthContributor.class));
	}

	@Test
	void withoutAFeedThereIsNone() {
		this.contextRunner.run((context) -> assertThat(context).doesNotHaveBean(HealthContributor.class));
	}

	private ActivityFeed feed(String name, ActivityHandler handler) {
		return builder(name).handler(handler).build();
	}

	private ActivityFeedBuilder builder(String name) {
		return ActivityFeed.builder(this.client, new FileCheckpointStore(this.directory))
			.name(name)
			.start(FeedStart.beginning())
			.pollInterval(Duration.ofMillis(50))
			.settlingDelay(Duration.ZERO)
			.backoff(Duration.ofMillis(1), Duration.ofMillis(5))
			.maxAttempts(2);
	}

	private static Health health(ActivityFeed feed) {
		return new ComplianceFeedHealthIndicator(feed, new ActivityFeedProperties.Health(Duration.ofMinutes(15), 3))
			.getHealth(true);
	}

}
