package io.github.compliancesdk.simulator;

/**
 * A small seeded random generator (SplitMix64). Own code on purpose: the records of a
 * seed have to stay the same for every JVM and for ever.
 */
final class Dice {

	private static final long GOLDEN = 0x9E3779B97F4A7C15L;

	private long state;

	Dice(long seed) {
		this.state = seed;
	}

	static long mix(long value) {
		long z = value * GOLDEN + GOLDEN;
		z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
		z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
		return z ^ (z >>> 31);
	}

	static long mix(long seed, long value) {
		return mix(mix(seed) ^ value);
	}

	/** Maps the upper half of the random bits to 0 (inclusive) … bound (exclusive). */
	static int scale(long bits, int bound) {
		return (int) (((bits >>> 32) * bound) >>> 32);
	}

	/** Maps random bits to 0 (inclusive) … 1 (exclusive). */
	static double unit(long bits) {
		return (bits >>> 11) * 0x1p-53;
	}

	long next() {
		this.state += GOLDEN;
		return mix(this.state);
	}

	int below(int bound) {
		return scale(next(), bound);
	}

	<T> T one(T[] choices) {
		return choices[below(choices.length)];
	}

}
