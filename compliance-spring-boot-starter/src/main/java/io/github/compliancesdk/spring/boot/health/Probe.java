package io.github.compliancesdk.spring.boot.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.config.RequestOptions;
import io.github.compliancesdk.error.ComplianceException;
import org.jspecify.annotations.Nullable;

/**
 * Asks the API for one activity when nobody else has asked it for a while. How that ended
 * is told by {@link LastCalls}, as of every call.
 */
final class Probe {

	private static final ActivityListParams ONE = ActivityListParams.builder().pageSize(1).build();

	private final ReactiveComplianceClient client;

	private final Duration interval;

	private final Clock clock;

	private final AtomicReference<@Nullable Instant> last = new AtomicReference<>();

	Probe(ReactiveComplianceClient client, ComplianceHealthProperties.Probe properties, Clock clock) {
		this.client = client.withOptions(RequestOptions.builder().callTimeout(properties.timeout()).build());
		this.interval = properties.interval();
		this.clock = clock;
	}

	/**
	 * Asks unless a call has ended, or was asked for here, within the interval. Blocks
	 * for as long as the answer takes, the timeout at most.
	 */
	void askIfDue(LastCalls calls) {
		Instant now = this.clock.instant();
		Instant due = now.minus(this.interval);
		Instant before = this.last.get();
		boolean recent = calls.isAnyNotBefore(due) || (before != null && !before.isBefore(due));
		if (!recent && this.last.compareAndSet(before, now)) {
			ask();
		}
	}

	private void ask() {
		try {
			this.client.activities().list(ONE).firstPage().block();
		}
		catch (ComplianceException ex) {
			// remembered by its observation
		}
	}

}
