package io.github.compliancesdk.simulator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Texts put together so that nobody can read, alter or build them: page tokens and the
 * cursors of chats.
 */
final class SealedText {

	private static final long SECRET = 0x5EA1ED7E87L;

	private static final int SUM_BYTES = 8;

	private SealedText() {
	}

	/** Seals texts without line feeds. */
	static String seal(String... texts) {
		byte[] plain = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
		ByteBuffer bytes = ByteBuffer.allocate(SUM_BYTES + plain.length);
		bytes.putLong(0).put(plain);
		long sum = sum(bytes.array());
		bytes.putLong(0, sum);
		scramble(bytes.array(), sum);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
	}

	/** The texts, or null if this was not sealed here. */
	static @Nullable List<String> open(String sealed) {
		byte[] bytes;
		try {
			bytes = Base64.getUrlDecoder().decode(sealed);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
		if (bytes.length < SUM_BYTES) {
			return null;
		}
		long sum = ByteBuffer.wrap(bytes).getLong();
		scramble(bytes, sum);
		if (sum(bytes) != sum || !seal(bytes).equals(sealed)) {
			return null;
		}
		return List.of(plain(bytes).split("\n", -1));
	}

	/* A second spelling of the same bytes is refused. */
	private static String seal(byte[] opened) {
		return seal(plain(opened));
	}

	private static String plain(byte[] bytes) {
		return new String(bytes, SUM_BYTES, bytes.length - SUM_BYTES, StandardCharsets.UTF_8);
	}

	private static long sum(byte[] bytes) {
		long sum = SECRET;
		for (int i = SUM_BYTES; i < bytes.length; i++) {
			sum = Dice.mix(sum ^ (bytes[i] & 0xFF));
		}
		return sum;
	}

	private static void scramble(byte[] bytes, long sum) {
		for (int i = SUM_BYTES; i < bytes.length; i++) {
			bytes[i] ^= (byte) Dice.mix(sum ^ SECRET, i);
		}
	}

}
