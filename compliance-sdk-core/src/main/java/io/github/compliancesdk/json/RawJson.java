package io.github.compliancesdk.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * One JSON value exactly as it was received, byte for byte. The bytes are its own: it
 * keeps no page or buffer alive. Immutable and safe for use by several threads.
 * <p>
 * {@link #toString()} shows the length only, so that content under audit reaches no log;
 * ask for {@link #text()} on purpose.
 */
public final class RawJson {

	private final byte[] bytes;

	private RawJson(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * Copies a part of a buffer.
	 * @param buffer buffer that holds the JSON value
	 * @param from index of its first byte
	 * @param to index after its last byte
	 * @return the value
	 * @throws IndexOutOfBoundsException if the range is not within the buffer
	 */
	public static RawJson copyOf(byte[] buffer, int from, int to) {
		Objects.checkFromToIndex(from, to, buffer.length);
		return new RawJson(Arrays.copyOfRange(buffer, from, to));
	}

	/**
	 * Number of bytes.
	 * @return the length in bytes
	 */
	public int length() {
		return this.bytes.length;
	}

	/**
	 * The bytes as received, in UTF-8.
	 * @return a copy
	 */
	public byte[] toByteArray() {
		return this.bytes.clone();
	}

	/**
	 * The JSON text. It may hold content under audit: keep it out of logs.
	 * @return the text
	 */
	public String text() {
		return new String(this.bytes, StandardCharsets.UTF_8);
	}

	/**
	 * Writes the bytes as received.
	 * @param out where to write
	 * @throws IOException if writing fails
	 */
	public void writeTo(OutputStream out) throws IOException {
		out.write(this.bytes);
	}

	/**
	 * Writes the value as one line of NDJSON, line feed included. The bytes are those
	 * received; only where the server put line breaks between the tokens of the value
	 * does each of them become a blank, which changes no member.
	 * @param out where to write
	 * @throws IOException if writing fails
	 */
	public void writeLineTo(OutputStream out) throws IOException {
		int written = 0;
		for (int i = 0; i < this.bytes.length; i++) {
			// inside a JSON string a line break is always escaped
			if (this.bytes[i] == '\n' || this.bytes[i] == '\r') {
				out.write(this.bytes, written, i - written);
				out.write(' ');
				written = i + 1;
			}
		}
		out.write(this.bytes, written, this.bytes.length - written);
		out.write('\n');
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof RawJson that && Arrays.equals(this.bytes, that.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.bytes);
	}

	@Override
	public String toString() {
		return "RawJson[" + this.bytes.length + " bytes]";
	}

}
