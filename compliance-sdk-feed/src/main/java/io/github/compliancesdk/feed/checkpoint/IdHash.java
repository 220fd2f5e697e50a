package io.github.compliancesdk.feed.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The first 128 bits of the SHA-256 of an id: enough to tell any number of ids apart,
 * even against somebody who could choose them.
 *
 * @param high the first 64 bits
 * @param low the next 64 bits
 */
public record IdHash(long high, long low) implements Comparable<IdHash> {

	/**
	 * Number of bytes of a hash.
	 */
	public static final int BYTES = 16;

	private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(IdHash::sha256);

	/**
	 * Hashes an id.
	 * @param id the id
	 * @return its hash
	 */
	public static IdHash of(String id) {
		return of(id.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Hashes the bytes of a record that has no readable id.
	 * @param bytes the bytes
	 * @return their hash
	 */
	public static IdHash of(byte[] bytes) {
		byte[] digest = SHA_256.get().digest(bytes);
		return new IdHash(number(digest, 0), number(digest, 8));
	}

	static long number(byte[] bytes, int offset) {
		long number = 0;
		for (int i = offset; i < offset + 8; i++) {
			number = number << 8 | (bytes[i] & 0xff);
		}
		return number;
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JVM has SHA-256", ex);
		}
	}

	/**
	 * Orders hashes as unsigned numbers.
	 */
	@Override
	public int compareTo(IdHash other) {
		int byHigh = Long.compareUnsigned(this.high, other.high);
		return (byHigh != 0) ? byHigh : Long.compareUnsigned(this.low, other.low);
	}

	@Override
	public String toString() {
		return String.format("%016x%016x", this.high, this.low);
	}

}
