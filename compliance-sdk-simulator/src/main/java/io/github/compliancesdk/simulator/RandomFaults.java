package io.github.compliancesdk.simulator;

import java.util.List;

/**
 * Faults drawn by the number of the request alone.
 *
 * @param seed chooses the draws
 * @param share share of requests that meet a fault
 * @param faults what to draw from
 */
record RandomFaults(long seed, double share, List<Fault> faults) implements FaultPlan {

	RandomFaults {
		if (faults.isEmpty()) {
			throw new IllegalArgumentException("At least one fault is needed to choose from");
		}
	}

	@Override
	public Fault faultFor(long number, String pathAndQuery) {
		long bits = Dice.mix(this.seed, number);
		return (Dice.unit(bits) < this.share) ? this.faults.get(Dice.scale(Dice.mix(bits), this.faults.size()))
				: Fault.none();
	}

}
