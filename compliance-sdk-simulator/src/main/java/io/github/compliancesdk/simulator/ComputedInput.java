package io.github.compliancesdk.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * A known number of bytes, computed when they are read.
 */
abstract class ComputedInput extends InputStream {

	private final long length;

	private long position;

	ComputedInput(long length) {
		this.length = length;
	}

	/** Writes the bytes from a position on, which lie between the first and the last. */
	abstract void compute(long from, byte[] target, int offset, int count) throws IOException;

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int count) throws IOException {
		Objects.checkFromIndexSize(offset, count, target.length);
		if (count == 0) {
			return 0;
		}
		int read = (int) Math.min(count, this.length - this.position);
		if (read == 0) {
			return -1;
		}
		compute(this.position, target, offset, read);
		this.position += read;
		return read;
	}

	@Override
	public int available() {
		return (int) Math.min(Integer.MAX_VALUE, this.length - this.position);
	}

}
