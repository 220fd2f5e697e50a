package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Faults for the first requests, one by one.
 *
 * @param faults the faults in order
 */
record ScriptedFaults(List<Fault> faults) implements FaultPlan {

	static final FaultPlan NONE = new ScriptedFaults(List.of());

	static FaultPlan of(@Nullable Fault... faults) {
		List<Fault> list = new ArrayList<>();
		for (Fault fault : faults) {
			list.add((fault != null) ? fault : Fault.none());
		}
		return new ScriptedFaults(List.copyOf(list));
	}

	@Override
	public Fault faultFor(long number, String pathAndQuery) {
		return (number <= this.faults.size()) ? this.faults.get((int) number - 1) : Fault.none();
	}

}
