package io.github.compliancesdk.simulator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing buffer of UTF-8 JSON text. Records are written straight into it: a page of
 * thousands of records would otherwise be built from millions of small objects.
 */
final class JsonBuffer {

	/* 64 entries, so that six random bits choose one; two letters occur twice. */
	private static final byte[] LETTERS = ascii("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzXm");

	private static final byte[] HEX = ascii("0123456789abcdef");

	private static final int BASE = 62;

	private byte[] bytes;

	private int length;

	JsonBuffer(int capacity) {
		this.bytes = new byte[Math.max(capacity, 64)];
	}

	static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	int length() {
		return this.length;
	}

	void clear() {
		this.length = 0;
	}

	/** The buffer's own array: valid up to {@link #length()}, not to be changed. */
	byte[] array() {
		return this.bytes;
	}

	byte[] toByteArray() {
		return Arrays.copyOf(this.bytes, this.length);
	}

	String text() {
		return new String(this.bytes, 0, this.length, StandardCharsets.UTF_8);
	}

	void writeTo(OutputStream out) throws IOException {
		out.write(this.bytes, 0, this.length);
	}

	JsonBuffer raw(byte[] text) {
		reserve(text.length);
		System.arraycopy(text, 0, this.bytes, this.length, text.length);
		this.length += text.length;
		return this;
	}

	JsonBuffer raw(char asciiCharacter) {
		reserve(1);
		this.bytes[this.length++] = (byte) asciiCharacter;
		return this;
	}

	JsonBuffer raw(String text) {
		return raw(text.getBytes(StandardCharsets.UTF_8));
	}

	JsonBuffer number(long value) {
		if (value < 0) {
			return raw(Long.toString(value));
		}
		int digits = 1;
		for (long rest = value / 10; rest > 0; rest /= 10) {
			digits++;
		}
		return digits(value, digits);
	}

	/** Decimal digits, filled up with zeros on the left. */
	JsonBuffer digits(long value, int width) {
		reserve(width);
		long rest = value;
		for (int i = this.length + width - 1; i >= this.length; i--) {
			this.bytes[i] = (byte) ('0' + rest % 10);
			rest /= 10;
		}
		this.length += width;
		return this;
	}

	/** Base 62 in ASCII order, filled up with zeros on the left. */
	JsonBuffer base62(long value, int width) {
		reserve(width);
		long rest = value;
		for (int i = this.length + width - 1; i >= this.length; i--) {
			this.bytes[i] = LETTERS[(int) (rest % BASE)];
			rest /= BASE;
		}
		this.length += width;
		return this;
	}

	/** Letters and digits that look random, fully determined by the seed. */
	JsonBuffer letters(long seed, int count) {
		reserve(count);
		long bits = 0;
		for (int i = 0; i < count; i++) {
			if (i % 10 == 0) {
				bits = Dice.mix(seed + i);
			}
			this.bytes[this.length++] = LETTERS[(int) (bits & 63)];
			bits >>>= 6;
		}
		return this;
	}

	/** Lower-case hexadecimal digits, fully determined by the seed. */
	JsonBuffer hex(long seed, int count) {
		reserve(count);
		long bits = 0;
		for (int i = 0; i < count; i++) {
			if (i % 16 == 0) {
				bits = Dice.mix(seed + i);
			}
			this.bytes[this.length++] = HEX[(int) (bits & 15)];
			bits >>>= 4;
		}
		return this;
	}

	/** A UUID of version 4, fully determined by the seed. */
	JsonBuffer uuid(long seed) {
		hex(seed, 8).raw('-').hex(seed + 1, 4).raw('-').raw('4').hex(seed + 2, 3).raw('-');
		return raw('8').hex(seed + 3, 3).raw('-').hex(seed + 4, 12);
	}

	/** A JSON string literal with the escapes JSON asks for. */
	JsonBuffer string(String text) {
		raw('"');
		int clean = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= ' ' && c != '"' && c != '\\') {
				continue;
			}
			raw(text.substring(clean, i)).raw('\\');
			clean = i + 1;
			if (c < ' ') {
				raw('u').raw("00").raw((char) HEX[c >> 4]).raw((char) HEX[c & 15]);
			}
			else {
				raw(c);
			}
		}
		return raw(text.substring(clean)).raw('"');
	}

	private void reserve(int more) {
		if (this.length + more > this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, Math.max(this.length + more, this.bytes.length * 2));
		}
	}

}
