package io.github.compliancesdk.faults;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;

import io.github.compliancesdk.ComplianceClientBuilder;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;

/**
 * A fault, and what has to come of it.
 *
 * @param fault the fault in words
 * @param met the fault
 * @param plan which request meets it
 * @param settings what the client is told beside the defaults, with a counter for records
 * that it hands over
 * @param requests how many requests are sent
 * @param seconds how long the client waits between them
 * @param outcome what the caller gets
 */
record FaultRow(String fault, Fault met, Function<PassingTime, FaultPlan> plan,
		BiConsumer<ComplianceClientBuilder, AtomicInteger> settings, long requests, long seconds, String outcome) {

	private static final BiConsumer<ComplianceClientBuilder, AtomicInteger> DEFAULTS = (builder, undecodable) -> {
	};

	/** The first request meets the fault, those after it do not. */
	static FaultRow once(String name, Fault fault) {
		return of(name, fault, FaultPlan.script(fault));
	}

	/** The first request for a page meets the fault, those after it do not. */
	static FaultRow onPage(int page, String name, Fault fault) {
		return of(name + ", on page " + page, fault, FaultPlan.onRequest(page, fault));
	}

	static FaultRow always(String name, Fault fault) {
		return of(name + ", always", fault, FaultPlan.always(fault));
	}

	/** The call runs out of time while the answer to its first request is under way. */
	static FaultRow tooLate(String name, Fault fault) {
		return new FaultRow(name, fault, (time) -> (number, pathAndQuery) -> {
			time.pass(PassingTime.CALL_TIMEOUT);
			return fault;
		}, DEFAULTS, 0, 0, "");
	}

	private static FaultRow of(String name, Fault fault, FaultPlan plan) {
		return new FaultRow(name, fault, (time) -> plan, DEFAULTS, 0, 0, "");
	}

	FaultRow with(String words, BiConsumer<ComplianceClientBuilder, AtomicInteger> settings) {
		return new FaultRow(this.fault + " (" + words + ")", this.met, this.plan, settings, 0, 0, "");
	}

	/** Every record is delivered. */
	FaultRow delivers(long requests, long seconds) {
		return expect(requests, seconds, Trial.everyRecord());
	}

	/** So many records are delivered, and then the walk fails. */
	FaultRow fails(long requests, long seconds, int records, Class<? extends ComplianceException> failure) {
		return expect(requests, seconds, Trial.failed(records, failure));
	}

	FaultRow expect(long requests, long seconds, String outcome) {
		return new FaultRow(this.fault, this.met, this.plan, this.settings, requests, seconds, outcome);
	}

	Trial expected() {
		return new Trial(this.requests, Duration.ofSeconds(this.seconds), this.outcome);
	}

	String markdown() {
		return "| " + this.fault + " | " + this.requests + " | " + this.seconds + " s | " + this.outcome + " |\n";
	}

	@Override
	public String toString() {
		return this.fault;
	}

}
