package io.github.compliancesdk.spring.boot.endpoint;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

import io.github.compliancesdk.observation.ComplianceCallContext;
import io.github.compliancesdk.spring.boot.endpoint.ComplianceEndpoint.CallsDescriptor;
import io.github.compliancesdk.spring.boot.endpoint.ComplianceEndpoint.ErrorDescriptor;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;

/**
 * Counts calls by operation and remembers the last failures, without their messages. Told
 * by the observations of the calls.
 */
final class CallLog implements ObservationHandler<ComplianceCallContext> {

	private static final int MOST_ERRORS = 20;

	private final Clock clock;

	private final Map<String, Counts> counts = new ConcurrentHashMap<>();

	private final Deque<ErrorDescriptor> errors = new ArrayDeque<>();

	CallLog(Clock clock) {
		this.clock = clock;
	}

	@Override
	public boolean supportsContext(Observation.Context context) {
		return context instanceof ComplianceCallContext;
	}

	@Override
	public void onStop(ComplianceCallContext call) {
		Counts counted = this.counts.computeIfAbsent(call.operation(), (operation) -> new Counts());
		Throwable error = call.getError();
		if (error != null) {
			counted.failed.increment();
			remember(new ErrorDescriptor(this.clock.instant(), call.operation(), call.status(),
					error.getClass().getSimpleName(), call.requestId()));
		}
		else {
			(call.isComplete() ? counted.succeeded : counted.cancelled).increment();
		}
	}

	private void remember(ErrorDescriptor error) {
		synchronized (this.errors) {
			if (this.errors.size() == MOST_ERRORS) {
				this.errors.removeLast();
			}
			this.errors.addFirst(error);
		}
	}

	/**
	 * Counts by operation, in the order of their names.
	 */
	Map<String, CallsDescriptor> calls() {
		Map<String, CallsDescriptor> calls = new TreeMap<>();
		this.counts.forEach((operation, counted) -> calls.put(operation,
				new CallsDescriptor(counted.succeeded.sum(), counted.failed.sum(), counted.cancelled.sum())));
		return calls;
	}

	/**
	 * The last failures, the newest first.
	 */
	List<ErrorDescriptor> errors() {
		synchronized (this.errors) {
			return List.copyOf(this.errors);
		}
	}

	private static final class Counts {

		private final LongAdder succeeded = new LongAdder();

		private final LongAdder failed = new LongAdder();

		private final LongAdder cancelled = new LongAdder();

	}

}
