package io.github.compliancesdk.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Compares ways to walk the feed.
 */
final class FeedComparison {

	private FeedComparison() {
	}

	public static void main(String[] args) throws IOException {
		Arguments arguments = new Arguments(args);
		List<Variant> variants = Arrays.stream(arguments.text("variants").split(",", -1))
			.map((name) -> Variant.valueOf(name.toUpperCase(Locale.ROOT)))
			.toList();
		Rounds rounds = Rounds.run(variants, arguments.number("page-size"), arguments);
		rounds.checkSameContent(List.of(Variant.BLOCKING, Variant.REACTIVE, Variant.PLAIN));
		System.out.printf("%-10s %14s %10s %14s  %s%n", "variant", "activities/s", "CPU s/M", "bytes each",
				"CPU to plain");
		for (Variant variant : variants) {
			System.out.printf(Locale.ROOT, "%-10s %,14.0f %10.2f %,14.0f  %s%n", variant,
					rounds.samples(variant, Measurement::perSecond).median(),
					rounds.samples(variant, Measurement::cpuMicrosPerUnit).median(),
					rounds.samples(variant, Measurement::bytesPerUnit).median(),
					rounds.have(Variant.PLAIN) ? rounds.cpuRatios(variant, Variant.PLAIN) : "");
		}
		List.of(new CpuBound(Variant.BLOCKING, Variant.PLAIN, 1.0), new CpuBound(Variant.REACTIVE, Variant.PLAIN, 1.0))
			.stream()
			.filter((bound) -> rounds.have(bound.variant()) && rounds.have(bound.baseline()))
			.forEach((bound) -> System.out.println(bound.judge(rounds)));
	}

}
