package io.github.compliancesdk.benchmarks;

/**
 * What one round of one variant cost.
 *
 * @param units activities or calls
 * @param wallNanos time
 * @param cpuNanos time of the processors for the whole process, its compiler and
 * collector included
 * @param allocatedBytes bytes that the process's threads allocated on the heap
 * @param checksum the same for the same decoded content
 * @param medianNanos median time of an answer, 0 if not timed
 */
record Measurement(long units, long wallNanos, long cpuNanos, long allocatedBytes, long checksum, long medianNanos) {

	/**
	 * How a line begins that holds a measurement.
	 */
	static final String PREFIX = "measured";

	/** As a line that one process tells another. */
	String line() {
		return String.join(" ", PREFIX, Long.toString(this.units), Long.toString(this.wallNanos),
				Long.toString(this.cpuNanos), Long.toString(this.allocatedBytes), Long.toString(this.checksum),
				Long.toString(this.medianNanos));
	}

	static Measurement parse(String line) {
		String[] words = line.split(" ", -1);
		return new Measurement(Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]),
				Long.parseLong(words[4]), Long.parseLong(words[5]), Long.parseLong(words[6]));
	}

	double perSecond() {
		return this.units * 1e9 / this.wallNanos;
	}

	/** Seconds per million units, and at once microseconds per unit. */
	double cpuMicrosPerUnit() {
		return this.cpuNanos / 1e3 / this.units;
	}

	double bytesPerUnit() {
		return (double) this.allocatedBytes / this.units;
	}

	double medianMicros() {
		return this.medianNanos / 1e3;
	}

}
