package io.github.compliancesdk.spring.boot.feed;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.feed.ActivityBatch;
import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.ActivityHandler;
import io.github.compliancesdk.feed.OwnCalls;
import io.github.compliancesdk.feed.ReactiveActivityHandler;
import io.github.compliancesdk.feed.WhenLeased;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.file.FileCheckpointStore;
import io.github.compliancesdk.feed.jdbc.JdbcCheckpointStore;
import io.github.compliancesdk.spring.boot.ComplianceAutoConfiguration;
import io.github.resilience4j.springboot3.ratelimiter.autoconfigure.RateLimiterAutoConfiguration;
import io.github.resilience4j.springboot3.retry.autoconfigure.RetryAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.sql.init.DatabaseInitializationMode;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ActivityFeedAutoConfiguration} and the meters. Nothing answers at the
 * address of the API, and nothing has to.
 */
class ActivityFeedAutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ComplianceAutoConfiguration.class, RateLimiterAutoConfiguration.class,
				RetryAutoConfiguration.class, ActivityFeedAutoConfiguration.class,
				ActivityFeedMetricsAutoConfiguration.class))
		.withPropertyValues("compliance.api-key=sk-ant-api01-test", "compliance.base-url=http://127.0.0.1:1",
				"compliance.feed.shutdown-timeout=0s");

	private final ApplicationContextRunner withDatabase = this.contextRunner
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class,
				DataSourceTransactionManagerAutoConfiguration.class))
		.withPropertyValues("spring.datasource.generate-unique-name=true");

	@TempDir
	private Path directory;

	@Test
	void withoutAListenerThereIsNoFeedAndNoStore() {
		this.withDatabase.run((context) -> assertThat(context).hasNotFailed()
			.doesNotHaveBean(ActivityFeed.class)
			.doesNotHaveBean(CheckpointStore.class)
			.doesNotHaveBean(CheckpointSchemaInitializer.class)
			.doesNotHaveBean(ActivityFeedLifecycle.class)
			.doesNotHaveBean(MeterBinder.class));
	}

	@ParameterizedTest
	@ValueSource(classes = { TakesEach.class, TakesEachAndBatch.class, TakesList.class, TakesListAndBatch.class,
			TakesBatch.class })
	void anAnnotatedMethodMakesAFeed(Class<?> listener) {
		this.withDatabase.withBean(listener)
			.run((context) -> assertThat(context).hasNotFailed()
				.hasSingleBean(ActivityFeed.class)
				.hasSingleBean(ActivityFeedLifecycle.class));
	}

	@Test
	void aHandlerMakesAFeed() {
		this.withDatabase.withBean(ActivityHandler.class, () -> (batch) -> {
		}).run((context) -> assertThat(context).hasSingleBean(ActivityFeed.class));
	}

	@Test
	void aReactiveHandlerMakesAFeed() {
		this.withDatabase.withBean(ReactiveActivityHandler.class, () -> (batch) -> Mono.empty())
			.run((context) -> assertThat(context).hasSingleBean(ActivityFeed.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "compliance.enabled=false", "compliance.feed.enabled=false" })
	void switchedOffThereIsNoFeed(String property) {
		this.withDatabase.withBean(TakesEach.class)
			.withPropertyValues(property)
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(ActivityFeed.class)
				.doesNotHaveBean(CheckpointStore.class));
	}

	@ParameterizedTest
	@ValueSource(classes = { TakesNothing.class, TakesText.class, TakesTexts.class, TakesTwoActivities.class,
			TakesBatchesOfAType.class, ReturnsSomething.class })
	void anAnnotatedMethodThatCannotBeCalledFailsAtStartAndSaysWhichAndWhatToDo(Class<?> listener) {
		this.withDatabase.withBean("theListener", listener).run((context) -> {
			assertThat(context).hasFailed();
			assertThat(context.getStartupFailure()).rootCause()
				.isInstanceOf(ActivityFeedSetupException.class)
				.hasMessageContaining("Method 'on' of bean 'theListener'");
			assertThat(action(context.getStartupFailure())).isNotBlank();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "compliance.feed.activity-types=claude_chat_created",
			"compliance.feed.exclude-activity-types=sso_login_failed" })
	void aListenerOfATypeThatTheFeedDoesNotReadFailsAtStart(String property) {
		this.withDatabase.withBean(TakesFailedSignIns.class)
			.withPropertyValues(property)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("it wants activities of type 'sso_login_failed'"));
	}

	@Test
	void withADatabaseTheCheckpointIsThereAndItsTablesAreMade() {
		this.withDatabase.withBean(TakesEach.class).run((context) -> {
			assertThat(context).getBean(CheckpointStore.class).isInstanceOf(JdbcCheckpointStore.class);
			JdbcTemplate jdbc = new JdbcTemplate(context.getBean(DataSource.class));
			assertThat(jdbc.queryForList("SELECT * FROM compliance_feed_segment")).isEmpty();
		});
	}

	@Test
	void tablesThatAreThereAlreadyAreKept() {
		DataSource dataSource = database();
		CheckpointSchemaInitializer.of(dataSource, DatabaseInitializationMode.ALWAYS).initializeDatabase();
		new JdbcTemplate(dataSource)
			.update("INSERT INTO compliance_feed (name, lease_token, revision) VALUES ('other', 1, 0)");
		this.contextRunner.withBean(DataSource.class, () -> dataSource).withBean(TakesEach.class).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(new JdbcTemplate(dataSource)
				.queryForList("SELECT name FROM compliance_feed WHERE name = 'other'", String.class)).hasSize(1);
		});
	}

	@Test
	void tablesAreNotMadeUnlessWanted() {
		this.withDatabase.withBean(TakesEach.class)
			.withPropertyValues("compliance.feed.checkpoint.initialize-schema=never")
			.run((context) -> assertThat(new JdbcTemplate(context.getBean(DataSource.class)).queryForList(
					"SELECT table_name FROM information_schema.tables " + "WHERE LOWER(table_name) LIKE 'compliance%'"))
				.isEmpty());
	}

	@Test
	void withoutADatabaseADirectoryIsEnough() {
		this.contextRunner.withBean(TakesEach.class)
			.withPropertyValues("compliance.feed.checkpoint.directory=" + this.directory)
			.run((context) -> assertThat(context).getBean(CheckpointStore.class)
				.isInstanceOf(FileCheckpointStore.class));
	}

	@Test
	void withoutSpringJdbcADirectoryIsEnough() {
		this.contextRunner.withBean(TakesEach.class)
			.withClassLoader(new FilteredClassLoader("org.springframework.jdbc", "org.springframework.transaction"))
			.withPropertyValues("compliance.feed.checkpoint.directory=" + this.directory)
			.run((context) -> assertThat(context).getBean(CheckpointStore.class)
				.isInstanceOf(FileCheckpointStore.class));
	}

	@Test
	void withADatabaseFilesAreUsedIfAskedFor() {
		this.withDatabase.withBean(TakesEach.class)
			.withPropertyValues("compliance.feed.checkpoint.type=file",
					"compliance.feed.checkpoint.directory=" + this.directory)
			.run((context) -> assertThat(context).getBean(CheckpointStore.class)
				.isInstanceOf(FileCheckpointStore.class));
	}

	@Test
	void withNoPlaceForACheckpointTheStartFailsAndSaysWhatToDo() {
		this.contextRunner.withBean(TakesEach.class)
			.run((context) -> assertThat(action(context.getStartupFailure())).contains("spring.datasource.url",
					"compliance.feed.checkpoint.directory", "compliance.feed.enabled=false"));
	}

	@Test
	void withTwoDatabasesOfEqualRankTheStartFailsAndSaysWhatToDo() {
		this.contextRunner.withBean(TakesEach.class)
			.withPropertyValues("compliance.feed.checkpoint.type=jdbc")
			.withBean("one", DataSource.class, () -> database())
			.withBean("two", DataSource.class, () -> database())
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("there is no single DataSource"));
	}

	@Test
	void theUsersStoreWins(@TempDir Path mine) {
		this.withDatabase.withBean(TakesEach.class)
			.withBean(CheckpointStore.class, () -> new FileCheckpointStore(mine))
			.run((context) -> assertThat(context).hasSingleBean(CheckpointStore.class)
				.doesNotHaveBean(JdbcCheckpointStore.class));
	}

	@Test
	void theUsersFeedWinsAndIsStarted(@TempDir Path mine) {
		this.withDatabase.withBean(TakesEach.class)
			.withBean("mine", ActivityFeed.class,
					() -> ActivityFeed
						.builder(ComplianceClient.builder()
							.apiKey("sk-ant-api01-test")
							.baseUrl(URI.create("http://127.0.0.1:1"))
							.build(), new FileCheckpointStore(mine))
						.name("mine")
						.shutdownTimeout(Duration.ZERO)
						.handler((batch) -> {
						})
						.build())
			.run((context) -> {
				assertThat(context).hasSingleBean(ActivityFeed.class).doesNotHaveBean(CheckpointStore.class);
				assertThat(context).getBean(SmartLifecycle.class).returns(true, SmartLifecycle::isRunning);
			});
	}

	@Test
	void theFeedStartsAfterAndStopsBeforeEverythingElse() {
		this.withDatabase.withBean(TakesEach.class).run((context) -> {
			ActivityFeedLifecycle lifecycle = context.getBean(ActivityFeedLifecycle.class);
			assertThat(lifecycle.isRunning()).isTrue();
			assertThat(lifecycle.getPhase()).isEqualTo(Integer.MAX_VALUE);
			context.close();
			assertThat(lifecycle.isRunning()).isFalse();
		});
	}

	@Test
	void withoutAKeyAListenerFailsTheStart() {
		this.withDatabase.withBean(TakesEach.class)
			.withPropertyValues("compliance.api-key=")
			.run((context) -> assertThat(context).getFailure().hasMessageContaining("ComplianceClient"));
	}

	@Test
	void customizersRunLast() {
		this.withDatabase.withBean(TakesEach.class)
			.withPropertyValues("compliance.feed.name=of-the-property")
			.withBean(ActivityFeedBuilderCustomizer.class, () -> (builder) -> builder.name("of-the-customizer"))
			.run((context) -> assertThat(context.getBean(ActivityFeed.class).name()).isEqualTo("of-the-customizer"));
	}

	@Test
	void metersAreBoundToTheRegistry() {
		this.withDatabase.withBean(TakesEach.class).run((context) -> {
			MeterRegistry registry = new SimpleMeterRegistry();
			context.getBean(MeterBinder.class).bindTo(registry);
			assertThat(registry.get("compliance.feed.lag").tag("feed", "activities").timeGauge()).isNotNull();
		});
	}

	@Test
	void transactionManagersOfSomethingElseAreNotTaken() {
		this.withDatabase.withBean(TakesEach.class)
			.withBean("messages", PlatformTransactionManager.class, MessageTransactionManager::new)
			.withBean("database", PlatformTransactionManager.class, CountingTransactionManager::new)
			.run((context) -> {
				CountingTransactionManager database = (CountingTransactionManager) context.getBean("database");
				int before = database.begun;
				context.getBean(CheckpointStore.class).inTransaction(() -> {
				});
				// not its database, so neither of the two
				assertThat(database.begun).isEqualTo(before);
				assertThat(MessageTransactionManager.begun).isZero();
			});
	}

	@Test
	void theTransactionManagerOfTheDatabaseIsTakenEvenIfThereAreOthers() {
		DataSource dataSource = database();
		CountingTransactionManager database = new CountingTransactionManager();
		database.setDataSource(dataSource);
		this.contextRunner.withBean(DataSource.class, () -> dataSource)
			.withBean(TakesEach.class)
			.withBean("messages", PlatformTransactionManager.class, MessageTransactionManager::new)
			.withBean("database", PlatformTransactionManager.class, () -> database)
			.run((context) -> {
				int before = database.begun;
				context.getBean(CheckpointStore.class).inTransaction(() -> {
				});
				assertThat(database.begun).isGreaterThan(before);
			});
	}

	@Test
	void defaultsAreThoseOfTheFeed() {
		this.contextRunner.run((context) -> {
			ActivityFeedProperties properties = context.getBean(ActivityFeedProperties.class);
			assertThat(properties.name()).isEqualTo("activities");
			assertThat(properties.feedStart()).hasToString("FeedStart[now]");
			assertThat(properties.pageSize()).isEqualTo(5000);
			assertThat(properties.batchSize()).isEqualTo(5000);
			assertThat(properties.pollInterval()).isEqualTo(Duration.ofSeconds(30));
			assertThat(properties.settlingDelay()).isEqualTo(Duration.ofSeconds(60));
			assertThat(properties.overlap()).isEqualTo(Duration.ofMinutes(5));
			assertThat(properties.reconciliation())
				.isEqualTo(new ActivityFeedProperties.Reconciliation(true, Duration.ofHours(6), Duration.ofDays(7)));
			assertThat(properties.retention()).isEqualTo(Duration.ofDays(30));
			assertThat(properties.maxAttempts()).isEqualTo(10);
			assertThat(properties.leaseDuration()).isEqualTo(Duration.ofSeconds(30));
			assertThat(properties.whenLeased()).isEqualTo(WhenLeased.STAND_BY);
			assertThat(properties.ownCalls()).isEqualTo(OwnCalls.MARK);
		});
	}

	@Test
	void everyPropertyCanBeSet() {
		this.withDatabase.withBean(TakesEach.class)
			.withPropertyValues("compliance.feed.name=siem", "compliance.feed.start=2026-11-01T00:00:00Z",
					"compliance.feed.activity-types=claude_chat_created,sso_login_failed",
					"compliance.feed.organization-ids=org_1", "compliance.feed.page-size=10",
					"compliance.feed.batch-size=20", "compliance.feed.poll-interval=1s",
					"compliance.feed.settling-delay=2s", "compliance.feed.overlap=3s",
					"compliance.feed.reconciliation.enabled=false", "compliance.feed.retention=1d",
					"compliance.feed.max-attempts=3", "compliance.feed.backoff.initial=1ms",
					"compliance.feed.backoff.max=2ms", "compliance.feed.lease-duration=5s",
					"compliance.feed.when-leased=fail", "compliance.feed.own-calls=leave-out")
			.run((context) -> {
				assertThat(context).hasNotFailed();
				ActivityFeedProperties properties = context.getBean(ActivityFeedProperties.class);
				assertThat(properties.feedStart()).hasToString("FeedStart[2026-11-01T00:00:00Z]");
				assertThat(properties.whenLeased()).isEqualTo(WhenLeased.FAIL);
				assertThat(properties.ownCalls()).isEqualTo(OwnCalls.LEAVE_OUT);
			});
		this.withDatabase.withBean(TakesEach.class)
			.withPropertyValues("compliance.feed.exclude-activity-types=claude_chat_created",
					"compliance.feed.start=Beginning")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "name=.hidden|Choose 1 to 100 letters", "start=yesterday|Choose 'beginning', 'now' or an instant",
					"page-size=0|Choose 1 to 5000", "batch-size=5001|Choose 1 to 5000",
					"poll-interval=0s|Choose a duration above 0", "settling-delay=-1s|not negative",
					"overlap=-1s|not negative", "reconciliation.span=1s|not shorter than settling-delay and overlap",
					"reconciliation.interval=0s|above 0", "retention=-1d|not negative",
					"max-attempts=0|Choose 1 or more", "backoff.initial=0s|above 0",
					"backoff.max=1ms|not shorter than backoff.initial", "lease-duration=0s|above 0",
					"shutdown-timeout=-1s|not negative", "organization-ids=a,,b|Leave blank entries out",
					"checkpoint.type=file|Set compliance.feed.checkpoint.directory as well",
					"health.max-lag=0s|above 0", "health.max-failures=0|Choose 1 or more" })
	void aBadValueFailsAtStartAndNamesThePropertyAndTheFix(String property, String fix) {
		this.contextRunner.withPropertyValues("compliance.feed." + property)
			.run((context) -> assertThat(NestedExceptionUtils.getMostSpecificCause(context.getStartupFailure()))
				.hasMessageContaining("compliance.feed." + property.substring(0, property.indexOf('=')))
				.hasMessageContaining(fix));
	}

	@Test
	void typesToReadAndToExcludeAreNotTakenTogether() {
		this.contextRunner
			.withPropertyValues("compliance.feed.activity-types=a", "compliance.feed.exclude-activity-types=b")
			.run((context) -> assertThat(NestedExceptionUtils.getMostSpecificCause(context.getStartupFailure()))
				.hasMessageContaining("not both"));
	}

	private static String action(@Nullable Throwable failure) {
		assertThat(failure).isNotNull();
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
		assertThat(cause).isInstanceOf(ActivityFeedSetupException.class);
		return ((ActivityFeedSetupException) cause).action();
	}

	private static DataSource database() {
		return new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2).generateUniqueName(true).build();
	}

	static class TakesEach {

		@ActivityListener
		void on(Activity activity) {
		}

	}

	static class TakesEachAndBatch {

		@ActivityListener(types = "sso_login_failed")
		void on(Activity activity, ActivityBatch batch) {
		}

	}

	static class TakesList {

		@ActivityListener
		void on(List<Activity> activities) {
		}

	}

	static class TakesListAndBatch {

		@ActivityListener(types = { "sso_login_failed", "claude_chat_created" })
		void on(List<? extends Activity> activities, ActivityBatch batch) {
		}

	}

	static class TakesBatch {

		@ActivityListener
		void on(ActivityBatch batch) {
		}

	}

	static class TakesFailedSignIns {

		@ActivityListener(types = "sso_login_failed")
		void on(Activity activity) {
		}

	}

	static class TakesNothing {

		@ActivityListener
		void on() {
		}

	}

	static class TakesText {

		@ActivityListener
		void on(String text) {
		}

	}

	static class TakesTexts {

		@ActivityListener
		void on(List<String> texts) {
		}

	}

	static class TakesTwoActivities {

		@ActivityListener
		void on(Activity one, Activity other) {
		}

	}

	static class TakesBatchesOfAType {

		@ActivityListener(types = "sso_login_failed")
		void on(ActivityBatch batch) {
		}

	}

	static class ReturnsSomething {

		@ActivityListener
		Mono<Void> on(Activity activity) {
			return Mono.empty();
		}

	}

	private static final class CountingTransactionManager extends JdbcTransactionManager {

		private static final long serialVersionUID = 1L;

		private volatile int begun;

		CountingTransactionManager() {
			setDataSource(database());
		}

		@Override
		protected void doBegin(Object transaction, TransactionDefinition definition) {
			this.begun++;
			super.doBegin(transaction, definition);
		}

	}

	private static final class MessageTransactionManager extends AbstractPlatformTransactionManager {

		private static final long serialVersionUID = 1L;

		private static volatile int begun;

		@Override
		protected Object doGetTransaction() {
			return new Object();
		}

		@Override
		protected void doBegin(Object transaction, TransactionDefinition definition) {
			begun++;
		}

		@Override
		protected void doCommit(DefaultTransactionStatus status) {
		}

		@Override
		protected void doRollback(DefaultTransactionStatus status) {
		}

	}

}
