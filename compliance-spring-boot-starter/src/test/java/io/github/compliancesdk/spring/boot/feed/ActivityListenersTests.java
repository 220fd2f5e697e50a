package io.github.compliancesdk.spring.boot.feed;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.feed.ActivityBatch;
import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.ActivityHandler;
import io.github.compliancesdk.feed.DeadLetterHandler;
import io.github.compliancesdk.feed.FeedStoppedException;
import io.github.compliancesdk.feed.ReactiveActivityHandler;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.SimulatedClock;
import io.github.compliancesdk.spring.boot.ComplianceAutoConfiguration;
import io.github.resilience4j.springboot3.ratelimiter.autoconfigure.RateLimiterAutoConfiguration;
import io.github.resilience4j.springboot3.retry.autoconfigure.RetryAutoConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.annotation.Order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Tests for listeners that share a feed, on the simulator's clock. The feed does not run
 * by itself here.
 */
class ActivityListenersTests {

	private static final Instant NOW = Instant.parse("2026-11-02T12:00:00Z");

	private final SimulatedClock clock = new SimulatedClock(NOW);

	private final ComplianceSimulator simulator = ComplianceSimulator.builder()
		.clock(this.clock)
		.accessRecords(false)
		.data(ActivityDataSet.of(List.of(row("activity_1", "sso_login_failed"), row("activity_2", "sso_logout"))))
		.start();

	private final List<String> calls = new ArrayList<>();

	@TempDir
	private Path directory;

	@AfterEach
	void stop() {
		this.simulator.close();
	}

	@Test
	void handlersComeFirstThenReactiveOnesThenMethods() {
		runner().withBean("second", SecondHandler.class, () -> new SecondHandler(this.calls))
			.withBean("first", FirstHandler.class, () -> new FirstHandler(this.calls))
			.withBean(ReactiveActivityHandler.class,
					() -> (batch) -> Mono.fromRunnable(() -> this.calls.add("reactive")))
			.withBean(SignIns.class, () -> new SignIns(this.calls))
			.run((context) -> {
				runOnce(context.getBean(ActivityFeed.class));
				assertThat(this.calls).containsExactly("first", "second", "reactive", "activity_1");
			});
	}

	@Test
	void aListenerThatFailsHoldsTheCheckpointForAll() {
		runner().withBean("first", FirstHandler.class, () -> new FirstHandler(this.calls))
			.withBean(Refusing.class, Refusing::new)
			.run((context) -> {
				ActivityFeed feed = context.getBean(ActivityFeed.class);
				feed.close();
				feed.start();
				assertThat(stopped(feed)).hasMessageContaining("refused a batch 2 times");
				assertThat(feed.failure()).hasRootCauseInstanceOf(IllegalStateException.class)
					.hasRootCauseMessage("never");
				assertThat(this.calls).containsOnly("first").hasSizeGreaterThanOrEqualTo(2);
			});
	}

	@Test
	void theDeadLetterHandlerIsTaken() {
		List<ActivityBatch> letters = new ArrayList<>();
		runner().withBean(Refusing.class, Refusing::new)
			.withBean(DeadLetterHandler.class, () -> (batch, cause) -> letters.add(batch))
			.run((context) -> {
				runOnce(context.getBean(ActivityFeed.class));
				assertThat(letters).hasSize(1);
			});
	}

	@Test
	void aRecordThatCannotBeDecodedIsNotDroppedWhenNobodyTakesBatches() {
		this.simulator.faults(FaultPlan.always(Fault.undecodableRecord(0)));
		runner().withBean(SignIns.class, () -> new SignIns(this.calls)).run((context) -> {
			ActivityFeed feed = context.getBean(ActivityFeed.class);
			assertThatExceptionOfType(FeedStoppedException.class).isThrownBy(() -> runOnce(feed))
				.havingRootCause()
				.withMessageContaining("No listener takes records that cannot be decoded");
		});
	}

	private ApplicationContextRunner runner() {
		return new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(ComplianceAutoConfiguration.class, RateLimiterAutoConfiguration.class,
							RetryAutoConfiguration.class, ActivityFeedAutoConfiguration.class))
			.withBean(ActivityFeedBuilderCustomizer.class, () -> (builder) -> builder.clock(this.clock))
			.withInitializer((context) -> context.getBeanFactory().addBeanPostProcessor(new NoLifecycle()))
			.withPropertyValues("compliance.api-key=" + this.simulator.apiKey(),
					"compliance.base-url=" + this.simulator.baseUrl(), "compliance.feed.start=beginning",
					"compliance.feed.max-attempts=2", "compliance.feed.backoff.initial=1ms",
					"compliance.feed.backoff.max=1ms", "compliance.feed.checkpoint.directory=" + this.directory);
	}

	private static void runOnce(ActivityFeed feed) {
		feed.runOnce();
	}

	private static FeedStoppedException stopped(ActivityFeed feed) {
		await().atMost(Duration.ofSeconds(10)).until(() -> feed.failure() != null);
		return Objects.requireNonNull(feed.failure());
	}

	private static String row(String id, String type) {
		return "{\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"created_at\":\"2026-11-02T11:00:00Z\"}";
	}

	/** Leaves the feed to the test. */
	private static final class NoLifecycle implements BeanPostProcessor {

		@Override
		public Object postProcessAfterInitialization(Object bean, String beanName) {
			return (bean instanceof ActivityFeedLifecycle) ? new ActivityFeedLifecycle(List.of()) : bean;
		}

	}

	@Order(1)
	private static final class FirstHandler implements ActivityHandler {

		private final List<String> calls;

		FirstHandler(List<String> calls) {
			this.calls = calls;
		}

		@Override
		public void handle(ActivityBatch batch) {
			this.calls.add("first");
		}

	}

	@Order(2)
	private static final class SecondHandler implements ActivityHandler {

		private final List<String> calls;

		SecondHandler(List<String> calls) {
			this.calls = calls;
		}

		@Override
		public void handle(ActivityBatch batch) {
			this.calls.add("second");
		}

	}

	static final class SignIns {

		private final List<String> calls;

		SignIns(List<String> calls) {
			this.calls = calls;
		}

		@ActivityListener(types = "sso_login_failed")
		private void signIn(Activity activity) {
			this.calls.add(activity.id());
		}

	}

	static final class Refusing {

		@ActivityListener
		void refuse(Activity activity) {
			throw new IllegalStateException("never");
		}

	}

}
