package io.github.compliancesdk.benchmarks;

import java.time.Instant;
import java.util.Arrays;

/**
 * What one run of a workload counts. The checksum is there to use what was decoded, and
 * to show that two workloads decoded the same.
 */
final class Tally {

	private long units;

	private long checksum;

	private long[] latencies = new long[1024];

	private int answers;

	void activity(String id, Instant createdAt, int otherMembers, int rawBytes) {
		this.units++;
		this.checksum += id.length() + createdAt.getEpochSecond() + createdAt.getNano() + otherMembers + rawBytes;
	}

	/** Activities of which nothing more is known. */
	void activities(long count) {
		this.units += count;
	}

	void answeredAfter(long nanos) {
		if (this.answers == this.latencies.length) {
			this.latencies = Arrays.copyOf(this.latencies, 2 * this.answers);
		}
		this.latencies[this.answers++] = nanos;
	}

	long units() {
		return this.units;
	}

	long checksum() {
		return this.checksum;
	}

	/** Median time of an answer, 0 if none was timed. */
	long medianNanos() {
		long[] sorted = Arrays.copyOf(this.latencies, this.answers);
		Arrays.sort(sorted);
		return (this.answers > 0) ? sorted[this.answers / 2] : 0;
	}

}
