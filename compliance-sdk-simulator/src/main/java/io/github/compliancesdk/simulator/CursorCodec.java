package io.github.compliancesdk.simulator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/**
 * Cursors as text: the row's position, scrambled and with a checksum, so that nobody is
 * tempted to read one and nobody can build one. They hold for every simulator with the
 * same data.
 */
final class CursorCodec {

	private static final long SECRET = 0x5DEECE66DL;

	private static final int FIXED_BYTES = 8 + 8 + 2 + 4;

	private CursorCodec() {
	}

	static String encode(RowPosition position) {
		byte[] id = position.id().getBytes(StandardCharsets.UTF_8);
		ByteBuffer bytes = ByteBuffer.allocate(FIXED_BYTES + id.length);
		bytes.putLong(0).putLong(position.nanos()).putShort((short) position.source());
		bytes.putInt(position.occurrence()).put(id);
		long checksum = checksum(bytes.array());
		bytes.putLong(0, checksum);
		scramble(bytes.array(), checksum);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
	}

	/** The position, or null if the text is no cursor. */
	static @Nullable RowPosition decode(String cursor) {
		byte[] bytes;
		try {
			bytes = Base64.getUrlDecoder().decode(cursor);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
		if (bytes.length < FIXED_BYTES) {
			return null;
		}
		long checksum = ByteBuffer.wrap(bytes).getLong();
		scramble(bytes, checksum);
		if (checksum(bytes) != checksum) {
			return null;
		}
		ByteBuffer fields = ByteBuffer.wrap(bytes, 8, bytes.length - 8);
		long nanos = fields.getLong();
		short source = fields.getShort();
		int occurrence = fields.getInt();
		return new RowPosition(nanos,
				new String(bytes, FIXED_BYTES, bytes.length - FIXED_BYTES, StandardCharsets.UTF_8), source, occurrence);
	}

	private static long checksum(byte[] bytes) {
		long sum = SECRET;
		for (int i = 8; i < bytes.length; i++) {
			sum = Dice.mix(sum ^ (bytes[i] & 0xFF));
		}
		return sum;
	}

	private static void scramble(byte[] bytes, long checksum) {
		for (int i = 8; i < bytes.length; i++) {
			bytes[i] ^= (byte) Dice.mix(checksum ^ SECRET, i);
		}
	}

}
