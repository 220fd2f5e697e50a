package io.github.compliancesdk.benchmarks;

/**
 * What a client does in one round.
 */
@FunctionalInterface
interface Workload {

	void run(Tally tally);

}
