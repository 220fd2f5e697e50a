package io.github.compliancesdk.benchmarks;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * What the cursors of {@link PageServer} stand for: the first or the last row of the page
 * at a position of the walk. As text a cursor is as long as real ones and shows nothing.
 *
 * @param position position of the page
 * @param last whether the last row is meant
 */
record RowMark(int position, boolean last) {

	private static final int BYTES = 54;

	private static final long SCRAMBLE = 0x9E3779B97F4A7C15L;

	static RowMark parse(String cursor) {
		ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
		int number = (int) (bytes.getLong() ^ SCRAMBLE);
		return new RowMark(number / 2, number % 2 == 1);
	}

	String cursor() {
		long number = 2L * this.position + (this.last ? 1 : 0);
		ByteBuffer bytes = ByteBuffer.allocate(BYTES).putLong(number ^ SCRAMBLE);
		long filler = number;
		while (bytes.hasRemaining()) {
			filler = filler * SCRAMBLE + 1;
			bytes.put((byte) (filler >>> 56));
		}
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
	}

}
