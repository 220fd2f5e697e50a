package io.github.compliancesdk.simulator;

import java.util.List;
import java.util.stream.LongStream;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the seed and the share, four attempts suffice.
 */
class FaultPlanPropertyTests {

	@Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
	void survivablePlansNeverHaveThreeInARow(@ForAll long seed, @ForAll @DoubleRange(min = 0, max = 1) double share) {
		List<String> names = names(FaultPlan.survivable(seed, share));

		assertThat(names(FaultPlan.survivable(seed, share))).isEqualTo(names);
		for (int i = 2; i < names.size(); i++) {
			assertThat(names.subList(i - 2, i + 1)).contains("none");
		}
	}

	@Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
	void survivablePlansNeverHaveThreeInARowForOneUrlEither(@ForAll long seed) {
		FaultPlan plan = FaultPlan.survivable(seed, 1);
		int run = 0;
		for (int number = 1; number <= 600; number++) {
			// others take the numbers that pass
			boolean ours = number % 3 != 0;
			boolean fault = plan.faultFor(number, ours ? "/ours" : "/others") != Fault.none();
			run = (ours && fault) ? run + 1 : (ours ? 0 : run);
			assertThat(run).isLessThan(3);
		}
	}

	private static List<String> names(FaultPlan plan) {
		return LongStream.rangeClosed(1, 600).mapToObj((number) -> plan.faultFor(number, "/one").name()).toList();
	}

}
