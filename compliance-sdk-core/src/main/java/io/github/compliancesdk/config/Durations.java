package io.github.compliancesdk.config;

import java.time.Duration;

/**
 * The one check that every time limit shares.
 */
final class Durations {

	private Durations() {
	}

	static Duration positive(String name, Duration value) {
		if (value.isZero() || value.isNegative()) {
			throw new IllegalArgumentException(name + " must be positive, but is " + value);
		}
		return value;
	}

}
