package io.github.compliancesdk.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Compares ways to bring one large file to disk.
 */
final class DownloadComparison {

	private static final List<Variant> VARIANTS = List.of(Variant.SDK_DOWNLOAD, Variant.PLAIN_DOWNLOAD,
			Variant.SDK_DOWNLOAD_UNDIGESTED, Variant.JDK_FILE);

	private DownloadComparison() {
	}

	public static void main(String[] args) throws IOException {
		Rounds rounds = Rounds.run(VARIANTS, 1, new Arguments(args));
		System.out.printf("%-24s %10s %14s%n", "variant", "MiB/s", "CPU s/GiB");
		for (Variant variant : VARIANTS) {
			System.out.printf(Locale.ROOT, "%-24s %,10.0f %14.2f%n", variant,
					rounds.samples(variant, Measurement::perSecond).median(),
					rounds.samples(variant, Measurement::cpuMicrosPerUnit).median() * 1024 / 1e6);
		}
		judge(rounds, Variant.SDK_DOWNLOAD, Variant.PLAIN_DOWNLOAD, 0.8);
		judge(rounds, Variant.SDK_DOWNLOAD_UNDIGESTED, Variant.JDK_FILE, 1.2);
	}

	private static void judge(Rounds rounds, Variant variant, Variant baseline, double least) {
		Samples ratios = rounds.speedRatios(variant, baseline);
		System.out.printf(Locale.ROOT, "%s  speed of %s is %s of %s's, bound %.2f%n",
				(ratios.median() >= least) ? "PASS" : "FAIL", variant, ratios, baseline, least);
	}

}
