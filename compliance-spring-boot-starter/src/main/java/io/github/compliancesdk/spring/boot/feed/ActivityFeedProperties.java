package io.github.compliancesdk.spring.boot.feed;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import io.github.compliancesdk.feed.FeedStart;
import io.github.compliancesdk.feed.OwnCalls;
import io.github.compliancesdk.feed.WhenLeased;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.sql.init.DatabaseInitializationMode;

/**
 * Settings of the activity feed.
 *
 * @param enabled Whether to follow the activity feed once there is a listener.
 * @param name Name under which the checkpoint is kept.
 * @param start Where to begin without a checkpoint: beginning, now or an instant.
 * @param activityTypes Activity types to read, all if empty. Not together with those to
 * exclude.
 * @param excludeActivityTypes Activity types not to read. Not together with those to
 * read.
 * @param organizationIds Organizations to read, all if empty.
 * @param pageSize Activities read with one request, 1 to 5,000. Memory holds two pages at
 * most.
 * @param batchSize Most activities of a batch, 1 to 5,000.
 * @param pollInterval How often the server is asked for news.
 * @param settlingDelay Age from which on an activity is read: the server needs up to a
 * minute to show one.
 * @param overlap How much longer each instant is read again, for activities that become
 * visible late.
 * @param reconciliation Reading the longer past again.
 * @param retention How long segments, the attestations of batches, are kept.
 * @param maxAttempts How often a batch is offered before it goes to the
 * DeadLetterHandler, or the feed stops.
 * @param backoff Waits after failures of listeners, API and checkpoint store.
 * @param leaseDuration How long after a crash another process takes over.
 * @param whenLeased What to do while another process has the checkpoint.
 * @param ownCalls What to do with the records of the feed's own requests.
 * @param shutdownTimeout How long the batch under way may take when the application
 * stops.
 * @param checkpoint Where the feed remembers how far it is.
 * @param health Limits of the health check.
 */
@ConfigurationProperties("compliance.feed")
public record ActivityFeedProperties(@DefaultValue("true") boolean enabled, @DefaultValue("activities") String name,
		@DefaultValue("now") String start, @DefaultValue List<String> activityTypes,
		@DefaultValue List<String> excludeActivityTypes, @DefaultValue List<String> organizationIds,
		@DefaultValue("5000") int pageSize, @DefaultValue("5000") int batchSize,
		@DefaultValue("30s") Duration pollInterval, @DefaultValue("60s") Duration settlingDelay,
		@DefaultValue("5m") Duration overlap, @DefaultValue Reconciliation reconciliation,
		@DefaultValue("30d") Duration retention, @DefaultValue("10") int maxAttempts, @DefaultValue Backoff backoff,
		@DefaultValue("30s") Duration leaseDuration, @DefaultValue("stand-by") WhenLeased whenLeased,
		@DefaultValue("mark") OwnCalls ownCalls, @DefaultValue("30s") Duration shutdownTimeout,
		@DefaultValue Checkpoint checkpoint, @DefaultValue Health health) {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

	private static final int MOST = 5000;

	/**
	 * Checks the values.
	 * @param enabled whether to follow the feed
	 * @param name name of the checkpoint
	 * @param start where to begin
	 * @param activityTypes types to read
	 * @param excludeActivityTypes types not to read
	 * @param organizationIds organizations to read
	 * @param pageSize activities a request
	 * @param batchSize activities a batch
	 * @param pollInterval time between questions
	 * @param settlingDelay age to read at
	 * @param overlap time to read again
	 * @param reconciliation reading the longer past
	 * @param retention time to keep segments
	 * @param maxAttempts offers of a batch
	 * @param backoff waits after failures
	 * @param leaseDuration time until another takes over
	 * @param whenLeased what to do beside another
	 * @param ownCalls what to do with own calls
	 * @param shutdownTimeout time to finish
	 * @param checkpoint where to remember
	 * @param health limits of the health check
	 * @throws InvalidConfigurationPropertyValueException if one cannot be used; it names
	 * the property and what it has to be
	 */
	public ActivityFeedProperties {
		activityTypes = List.copyOf(activityTypes);
		excludeActivityTypes = List.copyOf(excludeActivityTypes);
		organizationIds = List.copyOf(organizationIds);
		require(NAME.matcher(name).matches(), "name", name,
				"Choose 1 to 100 letters, digits, '.', '_' and '-', not beginning with '.'.");
		parse(start);
		require(activityTypes.isEmpty() || excludeActivityTypes.isEmpty(), "exclude-activity-types",
				excludeActivityTypes, "Set activity-types or exclude-activity-types, not both.");
		requireWords("activity-types", activityTypes);
		requireWords("exclude-activity-types", excludeActivityTypes);
		requireWords("organization-ids", organizationIds);
		require(pageSize >= 1 && pageSize <= MOST, "page-size", pageSize, "Choose 1 to 5000.");
		require(batchSize >= 1 && batchSize <= MOST, "batch-size", batchSize, "Choose 1 to 5000.");
		requirePositive("poll-interval", pollInterval);
		requireNotNegative("settling-delay", settlingDelay);
		requireNotNegative("overlap", overlap);
		require(!reconciliation.enabled() || reconciliation.span().compareTo(settlingDelay.plus(overlap)) >= 0,
				"reconciliation.span", reconciliation.span(),
				"Choose a span that is not shorter than settling-delay and overlap together.");
		requireNotNegative("retention", retention);
		require(maxAttempts >= 1, "max-attempts", maxAttempts, "Choose 1 or more.");
		requirePositive("lease-duration", leaseDuration);
		requireNotNegative("shutdown-timeout", shutdownTimeout);
	}

	FeedStart feedStart() {
		return parse(this.start);
	}

	private static FeedStart parse(String start) {
		return switch (start.trim().toLowerCase(Locale.ROOT)) {
			case "beginning" -> FeedStart.beginning();
			case "now" -> FeedStart.now();
			default -> FeedStart.at(instant(start.trim()));
		};
	}

	private static Instant instant(String start) {
		try {
			return Instant.parse(start);
		}
		catch (DateTimeException ex) {
			throw invalid("start", start, "Choose 'beginning', 'now' or an instant such as 2026-11-01T00:00:00Z.");
		}
	}

	private static void requireWords(String name, List<String> values) {
		require(values.stream().noneMatch(String::isBlank), name, values,
				"Leave blank entries out: they would not filter anything.");
	}

	private static void requirePositive(String name, Duration value) {
		require(!value.isZero() && !value.isNegative(), name, value, "Choose a duration above 0, such as 30s.");
	}

	private static void requireNotNegative(String name, Duration value) {
		require(!value.isNegative(), name, value, "Choose a duration that is not negative.");
	}

	private static void require(boolean condition, String name, Object value, String fix) {
		if (!condition) {
			throw invalid(name, value, fix);
		}
	}

	private static InvalidConfigurationPropertyValueException invalid(String name, Object value, String fix) {
		return new InvalidConfigurationPropertyValueException("compliance.feed." + name, value, fix);
	}

	/**
	 * Reading the longer past again, for activities that become visible very late.
	 *
	 * @param enabled Whether to read the past again. Without it, what becomes visible
	 * after the overlap is lost.
	 * @param interval How often the past is read again.
	 * @param span Up to which age the past is read again. Records of Anthropic's access
	 * to data can be two business days late, which over Easter are six days and more.
	 */
	public record Reconciliation(@DefaultValue("true") boolean enabled, @DefaultValue("6h") Duration interval,
			@DefaultValue("7d") Duration span) {

		/**
		 * Checks the values.
		 * @param enabled whether to read the past again
		 * @param interval how often
		 * @param span up to which age
		 * @throws InvalidConfigurationPropertyValueException if one cannot be used
		 */
		public Reconciliation {
			requirePositive("reconciliation.interval", interval);
			requirePositive("reconciliation.span", span);
		}

	}

	/**
	 * Waits after failures.
	 *
	 * @param initial Wait after a first failure; it doubles with each in a row.
	 * @param max Longest wait after failures.
	 */
	public record Backoff(@DefaultValue("1s") Duration initial, @DefaultValue("60s") Duration max) {

		/**
		 * Checks the values.
		 * @param initial first wait
		 * @param max longest wait
		 * @throws InvalidConfigurationPropertyValueException if one cannot be used
		 */
		public Backoff {
			requirePositive("backoff.initial", initial);
			requirePositive("backoff.max", max);
			require(max.compareTo(initial) >= 0, "backoff.max", max,
					"Choose a wait that is not shorter than backoff.initial.");
		}

	}

	/**
	 * Where the feed remembers how far it is.
	 *
	 * @param type Kind of the checkpoint store. By default jdbc if there is one
	 * DataSource, else file if a directory is set.
	 * @param directory Directory of the checkpoint store of type file. On a local disk,
	 * and one for all processes that take turns.
	 * @param initializeSchema When to make the tables of the checkpoint store of type
	 * jdbc.
	 */
	public record Checkpoint(@Nullable CheckpointType type, @Nullable Path directory,
			@DefaultValue("embedded") DatabaseInitializationMode initializeSchema) {

		/**
		 * Checks the values.
		 * @param type kind of the store
		 * @param directory directory of files
		 * @param initializeSchema when to make tables
		 * @throws InvalidConfigurationPropertyValueException if one cannot be used
		 */
		public Checkpoint {
			if (type == CheckpointType.FILE && directory == null) {
				throw invalid("checkpoint.type", "file", "Set compliance.feed.checkpoint.directory as well.");
			}
		}

	}

	/**
	 * Kinds of checkpoint stores.
	 */
	public enum CheckpointType {

		/**
		 * The application's database; listeners that use it commit with the checkpoint.
		 */
		JDBC,

		/**
		 * Files of one machine.
		 */
		FILE

	}

	/**
	 * Limits of the health check.
	 *
	 * @param maxLag Longest lag at which the feed counts as up while it follows; a
	 * backfill may lag as long as it takes.
	 * @param maxFailures Failures in a row from which on the feed counts as down.
	 */
	public record Health(@DefaultValue("15m") Duration maxLag, @DefaultValue("10") int maxFailures) {

		/**
		 * Checks the values.
		 * @param maxLag longest lag
		 * @param maxFailures most failures in a row
		 * @throws InvalidConfigurationPropertyValueException if one cannot be used
		 */
		public Health {
			requirePositive("health.max-lag", maxLag);
			require(maxFailures >= 1, "health.max-failures", maxFailures, "Choose 1 or more.");
		}

	}

}
