package io.github.compliancesdk.internal.budget;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How much of the budget ten simulated minutes of too much work use, after a warm-up of
 * three. Each prints its figure.
 */
class BudgetUseTests {

	private static final int MINUTES = 10;

	@BeforeAll
	static void printWhatFiguresDependOn() {
		System.out.printf("budget use: java %s, JVM flags %s%n", Runtime.version(),
				ManagementFactory.getRuntimeMXBean()
					.getInputArguments()
					.stream()
					.filter((argument) -> argument.startsWith("-X"))
					.toList());
	}

	@ParameterizedTest
	@CsvSource({ "1,false", "2,false", "3,false", "1,true", "2,true", "3,true" })
	void aloneItUsesNearlyAllOfTheBudgetWithoutARefusal(long seed, boolean sliding) {
		BudgetWorld world = run(seed, sliding, 0);
		double share = (double) world.granted / (MINUTES * BudgetWorld.LIMIT);
		print(seed, sliding, 0, world, share);
		assertThat(share).isGreaterThanOrEqualTo(0.97);
		assertThat(world.refused).isZero();
		assertThat(world.mostInAMinute()).isLessThanOrEqualTo(BudgetWorld.LIMIT);
	}

	@ParameterizedTest
	@CsvSource({ "1,false", "2,false", "3,false", "1,true", "2,true", "3,true" })
	void besideAStrangerItUsesMostOfWhatHeLeaves(long seed, boolean sliding) {
		BudgetWorld world = run(seed, sliding, 240);
		double share = (double) world.granted / (MINUTES * BudgetWorld.LIMIT - world.strangers);
		print(seed, sliding, 240, world, share);
		assertThat(share).isGreaterThanOrEqualTo(0.90);
		assertThat(world.refused).isLessThanOrEqualTo(1);
	}

	private static BudgetWorld run(long seed, boolean sliding, double strangersPerMinute) {
		BudgetWorld world = new BudgetWorld(seed, sliding);
		if (strangersPerMinute > 0) {
			world.stranger(strangersPerMinute);
		}
		world.greedyCallers(20);
		world.pass(Duration.ofMinutes(3));
		world.startCounting();
		world.pass(Duration.ofMinutes(MINUTES));
		return world;
	}

	private static void print(long seed, boolean sliding, int stranger, BudgetWorld world, double share) {
		System.out.printf(
				"budget use: seed %d, %s window, stranger %d/min: %d granted, %d refused, %d to the stranger, "
						+ "%.1f %% of what was there%n",
				seed, sliding ? "sliding" : "fixed", stranger, world.granted, world.refused, world.strangers,
				100 * share);
	}

}
