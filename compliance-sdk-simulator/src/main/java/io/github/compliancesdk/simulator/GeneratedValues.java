package io.github.compliancesdk.simulator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Values of generated rows: ids, times and texts, all drawn from a seed.
 */
final class GeneratedValues {

	static final long SECOND = 1_000_000L;

	static final long MINUTE = 60 * SECOND;

	static final long DAY = 86_400 * SECOND;

	/** Microseconds of the earliest and the latest generated time. */
	static final long FROM = Timestamps.micros(Instant.parse("2025-01-06T08:00:00Z"));

	static final long TO = Timestamps.micros(Instant.parse("2026-10-25T18:00:00Z"));

	private static final String[] WORDS = { "budget", "launch", "review", "draft", "customer", "quarter", "plan",
			"\u00fcbersicht", "r\u00e9sum\u00e9", "\u8a08\u753b", "\ud83d\ude80", "risk", "contract", "roadmap",
			"\"final\"", "C:\\share", "<b>", "notes", "summary", "table" };

	private final long seed;

	GeneratedValues(long seed) {
		this.seed = seed;
	}

	/** The dice of one row. */
	Dice dice(String kind, int number) {
		return new Dice(Dice.mix(this.seed + kind.hashCode(), number));
	}

	/** An id of this tenant: a prefix, {@code 01} and 22 letters. */
	String id(String prefix, long number) {
		return new JsonBuffer(64).raw(prefix + "01")
			.letters(Dice.mix(this.seed * 31 + prefix.hashCode(), number), 22)
			.text();
	}

	static String time(long micros) {
		JsonBuffer out = new JsonBuffer(32);
		Timestamps.write(micros, out);
		return out.text();
	}

	/** A time as older rows have it, without a zone. */
	static String timeWithoutZone(long micros) {
		String time = time(micros);
		return time.substring(0, time.length() - 1);
	}

	/**
	 * A time between two others. One in four is a full hour, so that many rows share it.
	 */
	static long between(Dice dice, long from, long to) {
		long span = Math.max(1, to - from);
		long time = from + (long) (Dice.unit(dice.next()) * span);
		long hour = 60 * MINUTE;
		return (dice.below(4) == 0 && time / hour * hour >= from) ? time / hour * hour : time / 1000 * 1000;
	}

	static String words(Dice dice, int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			text.append((i > 0) ? " " : "").append(dice.one(WORDS));
		}
		return text.toString();
	}

	static String md5(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Sets a member, null or not, or leaves it out now and then. */
	static void maybe(Dice dice, ObjectNode row, String member, @Nullable String value) {
		if (value != null || dice.below(3) > 0) {
			row.put(member, value);
		}
	}

	/** A member nobody knows yet, on few rows. */
	static void addedLater(Dice dice, ObjectNode row) {
		if (dice.below(16) == 0) {
			row.putObject("added_later").put("flag", true).putArray("values").add(1).add("two").addNull();
		}
	}

}
