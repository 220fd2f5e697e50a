package io.github.compliancesdk.simulator;

import java.time.Instant;

/**
 * Instants as numbers, and their RFC 3339 text. {@link Instant} reads well but formats
 * slowly; each record has at least one of them.
 */
final class Timestamps {

	static final long NANOS_PER_SECOND = 1_000_000_000L;

	private static final long MICROS_PER_SECOND = 1_000_000L;

	private static final long MICROS_PER_DAY = 86_400 * MICROS_PER_SECOND;

	private Timestamps() {
	}

	/**
	 * Nanoseconds since 1970, held within what a {@code long} can count (1677 … 2262).
	 */
	static long nanos(Instant instant) {
		long seconds = instant.getEpochSecond();
		if (seconds <= Long.MIN_VALUE / NANOS_PER_SECOND) {
			return Long.MIN_VALUE + 1;
		}
		if (seconds >= Long.MAX_VALUE / NANOS_PER_SECOND) {
			return Long.MAX_VALUE - 1;
		}
		return seconds * NANOS_PER_SECOND + instant.getNano();
	}

	static long micros(Instant instant) {
		return instant.getEpochSecond() * MICROS_PER_SECOND + instant.getNano() / 1000;
	}

	/**
	 * Writes the shortest of second, millisecond and microsecond precision that is exact.
	 * @param micros microseconds since 1970; years 0 … 9999
	 */
	static void write(long micros, JsonBuffer out) {
		long day = Math.floorDiv(micros, MICROS_PER_DAY);
		long ofDay = micros - day * MICROS_PER_DAY;
		date(day, out);
		long second = ofDay / MICROS_PER_SECOND;
		out.raw('T').digits(second / 3600, 2).raw(':').digits(second / 60 % 60, 2).raw(':').digits(second % 60, 2);
		long fraction = ofDay % MICROS_PER_SECOND;
		if (fraction != 0) {
			out.raw('.');
			if (fraction % 1000 == 0) {
				out.digits(fraction / 1000, 3);
			}
			else {
				out.digits(fraction, 6);
			}
		}
		out.raw('Z');
	}

	/* Days since 1970 to year, month, day: years begin in March, eras have 400 years. */
	private static void date(long epochDay, JsonBuffer out) {
		long shifted = epochDay + 719_468;
		long era = Math.floorDiv(shifted, 146_097L);
		long dayOfEra = shifted - era * 146_097;
		long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
		long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
		long marchMonth = (5 * dayOfYear + 2) / 153;
		long day = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
		long month = (marchMonth < 10) ? marchMonth + 3 : marchMonth - 9;
		long year = yearOfEra + era * 400 + ((month <= 2) ? 1 : 0);
		out.digits(year, 4).raw('-').digits(month, 2).raw('-').digits(day, 2);
	}

}
