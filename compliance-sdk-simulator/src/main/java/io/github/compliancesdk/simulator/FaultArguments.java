package io.github.compliancesdk.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a fault may be built from: checked when it is built, not when it strikes.
 */
final class FaultArguments {

	private static final Set<String> OURS = Set.of("content-length", "transfer-encoding", "connection");

	private FaultArguments() {
	}

	static long notNegative(long number) {
		if (number < 0) {
			throw new IllegalArgumentException("The number must not be negative: " + number);
		}
		return number;
	}

	static long positive(long number) {
		if (number < 1) {
			throw new IllegalArgumentException("The number must be 1 or more: " + number);
		}
		return number;
	}

	static Duration notNegative(Duration duration) {
		if (duration.isNegative()) {
			throw new IllegalArgumentException("The duration must not be negative: " + duration);
		}
		return duration;
	}

	/** Rounded up. */
	static long wholeSeconds(Duration duration) {
		return notNegative(duration).plusNanos(Timestamps.NANOS_PER_SECOND - 1).toSeconds();
	}

	static double share(double share) {
		if (!(share >= 0 && share <= 1)) {
			throw new IllegalArgumentException("The share must be 0 to 1, not " + share);
		}
		return share;
	}

	/** The headers with names in lower case. */
	static Map<String, String> headers(Map<String, String> headers) {
		Map<String, String> checked = new LinkedHashMap<>();
		headers.forEach((name, value) -> {
			String lowerCase = name.toLowerCase(Locale.ROOT);
			if (!lowerCase.matches("[!#$%&'*+.^_`|~0-9a-z-]+") || OURS.contains(lowerCase)) {
				throw new IllegalArgumentException("Not a header to be set: " + name);
			}
			checked.put(lowerCase, headerValue(value));
		});
		return checked;
	}

	static String headerValue(String value) {
		if (value.chars().anyMatch((c) -> (c < ' ' && c != '\t') || c == 0x7f || c > 0xff)) {
			throw new IllegalArgumentException("A header must be Latin-1 without control characters");
		}
		return value;
	}

}
