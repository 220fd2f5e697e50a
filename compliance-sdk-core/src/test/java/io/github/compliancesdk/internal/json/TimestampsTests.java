package io.github.compliancesdk.internal.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TimestampsTests {

	private static final String RFC_3339 = "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?"
			+ "([Zz]|[+-][0-9]{2}:[0-9]{2})?";

	/** Years 0000 to 9999. */
	private static final long FIRST_SECOND = -62_167_219_200L;

	private static final long LAST_SECOND = 253_402_300_799L;

	@Property(tries = 2_000)
	void whatAnInstantPrintsIsReadBack(@ForAll @LongRange(min = FIRST_SECOND, max = LAST_SECOND) long second,
			@ForAll @IntRange(max = 999_999_999) int nano) {
		Instant time = Instant.ofEpochSecond(second, nano);
		assertThat(Timestamps.parse(time.toString())).isEqualTo(time);
	}

	@Property(tries = 2_000)
	void anOffsetIsTakenAsTheLibraryTakesIt(@ForAll @LongRange(min = FIRST_SECOND, max = LAST_SECOND) long localSecond,
			@ForAll @IntRange(max = 999_999_999) int nano, @ForAll @IntRange(min = -1_080, max = 1_080) int minutes) {
		OffsetDateTime time = LocalDateTime.ofEpochSecond(localSecond, nano, ZoneOffset.UTC)
			.atOffset(ZoneOffset.ofTotalSeconds(minutes * 60));
		String text = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
		assertThat(Timestamps.parse(text)).isEqualTo(OffsetDateTime.parse(text).toInstant());
	}

	@Property(tries = 2_000)
	void anythingElseIsADateTimeExceptionAndNothingElse(@ForAll("nearlyTimes") String text) {
		if (!text.matches(RFC_3339)) {
			assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Timestamps.parse(text));
			return;
		}
		Instant expected = null;
		try {
			expected = OffsetDateTime.parse(text).toInstant();
		}
		catch (DateTimeException ex) {
			// the library does not take it; we may: no zone, a blank, a leap second
		}
		if (expected != null) {
			assertThat(Timestamps.parse(text)).isEqualTo(expected);
			return;
		}
		try {
			Timestamps.parse(text);
		}
		catch (DateTimeException ex) {
			assertThat(ex.getMessage()).isNotEmpty().isNotEqualTo(text);
		}
	}

	@Property
	void garbageIsADateTimeException(@ForAll @StringLength(
			max = 40) @Chars({ '-', ':', '.', 'T', 'Z', '+', ' ' }) @CharRange(from = '0', to = '9') String text) {
		assertThatCode(() -> {
			try {
				Timestamps.parse(text);
			}
			catch (DateTimeException ex) {
				// the one exception that callers expect
			}
		}).doesNotThrowAnyException();
	}

	/** A valid time of which some characters were changed, cut or added. */
	@Provide
	Arbitrary<String> nearlyTimes() {
		Arbitrary<String> valid = Arbitraries.of("2026-11-01T09:15:30Z", "2024-02-29T23:59:59.123456789+05:30",
				"1999-12-31T00:00:00.5-18:00", "0000-01-01T00:00:00Z");
		Arbitrary<Character> character = Arbitraries
			.of("0123456789-:.TZtz+ /\u0661é\uFF11".chars().mapToObj((c) -> (char) c).toList());
		return valid.flatMap((text) -> Arbitraries.integers()
			.between(0, text.length() - 1)
			.flatMap((index) -> character
				.flatMap((c) -> Arbitraries.of(text.substring(0, index) + c + text.substring(index + 1),
						text.substring(0, index), text.substring(0, index) + c + text.substring(index),
						text.substring(0, index) + text.substring(index + 1)))));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-01T09:15:30, 2026-11-01T09:15:30Z", "2026-11-01T09:15:30.25, 2026-11-01T09:15:30.250Z",
			"2026-11-01 09:15:30Z, 2026-11-01T09:15:30Z", "2026-11-01t09:15:30z, 2026-11-01T09:15:30Z",
			"2026-11-01T00:15:30+01:00, 2026-10-31T23:15:30Z", "2026-11-01T09:15:30-00:00, 2026-11-01T09:15:30Z",
			"2026-11-01T09:15:30.1234567891Z, 2026-11-01T09:15:30.123456789Z",
			"2026-11-01T09:15:30.99999999999999999999Z, 2026-11-01T09:15:30.999999999Z",
			"2016-12-31T23:59:60Z, 2016-12-31T23:59:59Z", "2024-02-29T00:00:00Z, 2024-02-29T00:00:00Z" })
	void everyFormOfRfc3339IsRead(String text, String expected) {
		assertThat(Timestamps.parse(text)).isEqualTo(Instant.parse(expected));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Z", "2026-11-01", "2026-11-01T09:15", "2026-11-01T09:15:30.", "2026-11-01T09:15:30.Z",
			"2026-11-01T09:15:30,5Z", "2026-11-01T24:00:00Z", "2026-11-01T09:60:00Z", "2026-11-01T09:15:61Z",
			"2026-13-01T00:00:00Z", "2026-02-29T00:00:00Z", "2026-00-01T00:00:00Z", "2026-11-00T00:00:00Z",
			"2026-11-01T09:15:30ZZ", "2026-11-01T09:15:30+01", "2026-11-01T09:15:30+0100", "2026-11-01T09:15:30+24:00",
			"2026-11-01T09:15:30+01:60", "2026-11-01T09:15:30+01:00Z", "2026-11-01X09:15:30Z", "+026-11-01T09:15:30Z",
			"2026-11-01T09:15:30 Z", " 2026-11-01T09:15:30Z", "1762000000", "２０２６-11-01T09:15:30Z" })
	void whatIsNoTimeIsRefused(String text) {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Timestamps.parse(text));
	}

	@Test
	void theMessageDoesNotQuoteTheText() {
		assertThatExceptionOfType(DateTimeException.class)
			.isThrownBy(() -> Timestamps.parse("ada@example.com was here"))
			.withMessageNotContaining("ada");
	}

}
