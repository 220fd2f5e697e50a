package io.github.compliancesdk.simulator;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Decides for each request which fault it meets. Requests are counted from one, beginning
 * when the plan is handed to a simulator; those that fail to authenticate count, too.
 * Several requests may be decided at the same time, so plans have to be thread-safe; the
 * ones made here are.
 */
@FunctionalInterface
public interface FaultPlan {

	/**
	 * Decides for one request.
	 * @param number the request's number, from one
	 * @param pathAndQuery path and query of the request as sent, without keys
	 * @return the fault, or {@link Fault#none()}
	 */
	Fault faultFor(long number, String pathAndQuery);

	/**
	 * Nothing goes wrong.
	 * @return the plan
	 */
	static FaultPlan none() {
		return ScriptedFaults.NONE;
	}

	/**
	 * The first request meets the first fault, the second the second, and so on; what
	 * comes after the last fault passes.
	 * @param faults the faults; {@code null} and {@link Fault#none()} let a request pass
	 * @return the plan
	 */
	static FaultPlan script(@Nullable Fault... faults) {
		return ScriptedFaults.of(faults);
	}

	/**
	 * Every request meets the fault.
	 * @param fault the fault
	 * @return the plan
	 */
	static FaultPlan always(Fault fault) {
		return (number, pathAndQuery) -> fault;
	}

	/**
	 * One request meets the fault.
	 * @param requestNumber its number, from one
	 * @param fault the fault
	 * @return the plan
	 */
	static FaultPlan onRequest(long requestNumber, Fault fault) {
		if (requestNumber < 1) {
			throw new IllegalArgumentException("Requests are counted from 1, not " + requestNumber);
		}
		return (number, pathAndQuery) -> (number == requestNumber) ? fault : Fault.none();
	}

	/**
	 * Some requests meet one of the faults, the same numbers the same faults for the same
	 * arguments.
	 * @param seed chooses among the possible plans
	 * @param share share of requests that meet a fault, 0 to 1
	 * @param faults the faults to choose from, at least one
	 * @return the plan
	 */
	static FaultPlan random(long seed, double share, List<Fault> faults) {
		return new RandomFaults(seed, FaultArguments.share(share), List.copyOf(faults));
	}

	/**
	 * Some requests meet one of the survivable faults, each lasting half a second at
	 * most. No more than two requests in a row do, neither of all nor of those for the
	 * same URL, so that four attempts always suffice. The same numbers meet the same
	 * faults for the same arguments, except where a third for one URL was due.
	 * @param seed chooses among the possible plans
	 * @param share share of requests that meet a fault, 0 to 1; more than two thirds
	 * cannot be reached
	 * @return the plan, with a memory of its own: one for each simulator
	 */
	static FaultPlan survivable(long seed, double share) {
		return new SurvivableFaults(seed, FaultArguments.share(share));
	}

}
