package io.github.compliancesdk.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * One figure, measured several times.
 */
final class Samples {

	private final double[] values;

	Samples(double[] values) {
		this.values = values;
	}

	double[] values() {
		return this.values.clone();
	}

	double median() {
		double[] sorted = this.values.clone();
		Arrays.sort(sorted);
		int middle = sorted.length / 2;
		return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

	private double min() {
		return Arrays.stream(this.values).min().orElse(Double.NaN);
	}

	private double max() {
		return Arrays.stream(this.values).max().orElse(Double.NaN);
	}

	/** Median and range. */
	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median(), min(), max());
	}

}
