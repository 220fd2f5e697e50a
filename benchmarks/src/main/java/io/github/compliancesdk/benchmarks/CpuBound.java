package io.github.compliancesdk.benchmarks;

import java.util.Locale;

/**
 * How much CPU a variant may take, as a multiple of another's.
 *
 * @param variant the variant
 * @param baseline the other
 * @param most the multiple
 */
record CpuBound(Variant variant, Variant baseline, double most) {

	/** One line: what was measured and whether it is within the bound. */
	String judge(Rounds rounds) {
		Samples ratios = rounds.cpuRatios(this.variant, this.baseline);
		return String.format(Locale.ROOT, "%s  CPU of %s is %s of %s's, bound %.2f",
				(ratios.median() <= this.most) ? "PASS" : "FAIL", this.variant, ratios, this.baseline, this.most);
	}

}
