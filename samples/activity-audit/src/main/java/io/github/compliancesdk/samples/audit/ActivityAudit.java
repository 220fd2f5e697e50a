package io.github.compliancesdk.samples.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.json.UndecodableRecord;
import io.github.compliancesdk.paging.Page;
import io.github.compliancesdk.paging.Paged;
import io.github.compliancesdk.paging.SortOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/**
 * Walks the feed, oldest first, from where the last start ended.
 */
@Component
class ActivityAudit implements ApplicationRunner, ExitCodeGenerator, DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(ActivityAudit.class);

	/** As far as the feed goes back. */
	private static final Duration RETENTION = Duration.ofDays(6 * 365 + 1);

	/**
	 * An event is queryable within a minute; the second one is for clocks that differ.
	 */
	private static final Duration INDEXING = Duration.ofMinutes(2);

	private static final long STOP_SECONDS = 20;

	private final ComplianceClient client;

	private final AuditProperties properties;

	private final UndecodableRecords undecodable;

	private final Clock clock = Clock.systemUTC();

	private final CountDownLatch ended = new CountDownLatch(1);

	private volatile boolean started;

	private volatile boolean stopping;

	private volatile int exitCode;

	ActivityAudit(ComplianceClient client, AuditProperties properties, UndecodableRecords undecodable) {
		this.client = client;
		this.properties = properties;
		this.undecodable = undecodable;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.started = true;
		try (AuditDirectory directory = new AuditDirectory(this.properties.directory())) {
			audit(directory);
		}
		catch (ComplianceException ex) {
			fail(ex.getMessage() + ". Start again to go on from here");
		}
		catch (IOException | IllegalArgumentException ex) {
			fail(String.valueOf(ex.getMessage()));
		}
		finally {
			this.ended.countDown();
		}
	}

	private void fail(String message) {
		logger.error("The audit stopped: {}", message);
		this.exitCode = 1;
	}

	private void audit(AuditDirectory directory) throws IOException {
		AuditState state = directory.load();
		if (state == null) {
			state = firstPeriod();
		}
		else {
			checkOrigin(state);
		}
		if (state.done) {
			Path previous = directory.publish(state);
			Instant until = until();
			if (!until.isAfter(state.until)) {
				logger.info("Nothing to do: everything up to {} is in {}", state.until, previous.getParent());
				return;
			}
			state = state.next(until);
		}
		else if (state.records > 0) {
			logger.info("Going on after {} records of the period to {}", state.records, state.until);
		}
		walk(directory, state);
	}

	private AuditState firstPeriod() {
		Instant since = (this.properties.since() != null) ? this.properties.since()
				: this.clock.instant().minus(RETENTION).truncatedTo(ChronoUnit.DAYS);
		Instant until = until();
		if (!since.isBefore(until)) {
			throw new IllegalArgumentException(
					"audit.since (" + since + ") must be before audit.until (" + until + ")");
		}
		return new AuditState(since, since, until);
	}

	private Instant until() {
		return (this.properties.until() != null) ? this.properties.until()
				: this.clock.instant().minus(INDEXING).truncatedTo(ChronoUnit.SECONDS);
	}

	private void checkOrigin(AuditState state) {
		if (this.properties.since() != null && !this.properties.since().equals(state.origin)) {
			throw new IllegalArgumentException("The audit in " + this.properties.directory() + " starts at "
					+ state.origin + ", not at " + this.properties.since()
					+ ". Choose another audit.directory, or leave audit.since out to go on");
		}
	}

	private void walk(AuditDirectory directory, AuditState state) throws IOException {
		logger.info("Auditing {} to {} into {}", state.since, state.until, directory.file(state));
		Progress progress = new Progress(this.client, state);
		try (RecordFile file = directory.open(state)) {
			Iterator<? extends Page<Activity>> pages = pages(state).pages().iterator();
			while (pages.hasNext()) {
				if (this.stopping) {
					logger.info("Stopped after {} records. Start again to go on from here", state.records);
					return;
				}
				Page<Activity> page = pages.next();
				for (Activity activity : page.items()) {
					if (state.add(activity)) {
						file.write(activity.rawJson());
					}
				}
				keepUndecodable(file, state);
				state.pageRead(page);
				state.bytes = file.force();
				state.done = !page.hasMore();
				directory.save(state);
				progress.pageDone(state);
			}
		}
		Path file = directory.publish(state);
		progress.finished(state);
		directory.writeReport(state, Report.whole(state, file));
		System.out.println();
		System.out.print(Report.brief(state, file));
	}

	private void keepUndecodable(RecordFile file, AuditState state) throws IOException {
		for (UndecodableRecord record = this.undecodable.poll(); record != null; record = this.undecodable.poll()) {
			file.write(record.rawJson());
			state.records++;
			state.undecodable++;
		}
	}

	private Paged<Activity> pages(AuditState state) {
		Paged<Activity> period = this.client.activities()
			.list(ActivityListParams.builder()
				.createdAtGte(state.since)
				.createdAtLt(state.until)
				.order(SortOrder.ASCENDING)
				.pageSize(this.properties.pageSize())
				.build());
		return (state.cursor != null) ? period.startingAt(state.cursor) : period;
	}

	@Override
	public int getExitCode() {
		return this.exitCode;
	}

	/**
	 * Lets the page under way come to its end before the client is closed.
	 */
	@Override
	public void destroy() throws InterruptedException {
		this.stopping = true;
		if (this.started && !this.ended.await(STOP_SECONDS, TimeUnit.SECONDS)) {
			logger.warn("The page under way was given up; it is read again at the next start");
		}
	}

}
