package io.github.compliancesdk.simulator;

import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/**
 * The plan in force and how many requests it has seen.
 */
final class FaultSchedule {

	private volatile Running running;

	FaultSchedule(FaultPlan plan) {
		this.running = new Running(plan, new AtomicLong());
	}

	void replace(FaultPlan plan) {
		this.running = new Running(plan, new AtomicLong());
	}

	Turn next(HttpCall call) {
		Running current = this.running;
		if (current.plan == FaultPlan.none()) {
			return Turn.PASS;
		}
		long number = current.requests.incrementAndGet();
		Fault fault = current.plan.faultFor(number, call.urlWithoutKeys());
		return (fault == Fault.none()) ? Turn.PASS : new Turn(fault, number);
	}

	private record Running(FaultPlan plan, AtomicLong requests) {
	}

	/**
	 * What was decided for one request.
	 *
	 * @param fault the fault it meets
	 * @param number its number in the plan
	 */
	record Turn(Fault fault, long number) {

		private static final Turn PASS = new Turn(Fault.none(), 0);

		boolean executesDeletion() {
			return this.fault.executesDeletion();
		}

		HttpAnswer applyTo(HttpAnswer answer, HttpCall call) {
			return this.fault.applyTo(answer, call, this.number);
		}

		@Nullable String faultName() {
			return (this.number == PASS.number) ? null : this.fault.name();
		}

	}

}
