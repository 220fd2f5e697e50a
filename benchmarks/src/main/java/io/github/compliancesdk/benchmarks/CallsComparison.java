package io.github.compliancesdk.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Compares ways to make one small call.
 */
final class CallsComparison {

	private static final List<Variant> VARIANTS = List.of(Variant.SDK_CALL, Variant.PLAIN_CALL,
			Variant.SDK_CALL_OBSERVED, Variant.PLAIN_CALL_OBSERVED);

	private static final double MOST = 1.6;

	private CallsComparison() {
	}

	public static void main(String[] args) throws IOException {
		Arguments arguments = new Arguments(args);
		Rounds rounds = Rounds.run(VARIANTS, arguments.number("calls"), arguments);
		rounds.checkSameContent(VARIANTS);
		System.out.printf("%-20s %10s %14s %14s %12s  %s%n", "variant", "calls/s", "CPU µs/call", "median µs",
				"bytes/call", "CPU to plain-call");
		for (Variant variant : VARIANTS) {
			System.out.printf(Locale.ROOT, "%-20s %,10.0f %14.1f %14.1f %,12.0f  %s%n", variant,
					rounds.samples(variant, Measurement::perSecond).median(),
					rounds.samples(variant, Measurement::cpuMicrosPerUnit).median(),
					rounds.samples(variant, Measurement::medianMicros).median(),
					rounds.samples(variant, Measurement::bytesPerUnit).median(),
					rounds.cpuRatios(variant, Variant.PLAIN_CALL));
		}
		List.of(new CpuBound(Variant.SDK_CALL, Variant.PLAIN_CALL, MOST),
				new CpuBound(Variant.SDK_CALL_OBSERVED, Variant.PLAIN_CALL_OBSERVED, MOST),
				new CpuBound(Variant.SDK_CALL_OBSERVED, Variant.PLAIN_CALL, MOST))
			.forEach((bound) -> System.out.println(bound.judge(rounds)));
	}

}
