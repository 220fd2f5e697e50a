package io.github.compliancesdk.feed.checkpoint;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * A set of ids as sorted hashes of 16 bytes each. Immutable and thread-safe.
 */
public final class DeliveredIds {

	private static final DeliveredIds NONE = new DeliveredIds(new byte[0]);

	private final byte[] hashes;

	private DeliveredIds(byte[] hashes) {
		this.hashes = hashes;
	}

	/**
	 * No ids.
	 * @return the empty set
	 */
	public static DeliveredIds none() {
		return NONE;
	}

	/**
	 * Makes a set of hashes.
	 * @param hashes the hashes in any order, each once
	 * @return the set
	 */
	public static DeliveredIds of(Collection<IdHash> hashes) {
		IdHash[] sorted = hashes.toArray(IdHash[]::new);
		Arrays.sort(sorted);
		byte[] bytes = new byte[sorted.length * IdHash.BYTES];
		for (int i = 0; i < sorted.length; i++) {
			write(sorted[i].high(), bytes, i * IdHash.BYTES);
			write(sorted[i].low(), bytes, i * IdHash.BYTES + 8);
		}
		return new DeliveredIds(bytes);
	}

	/**
	 * Reads a set that a store kept.
	 * @param bytes what {@link #toByteArray()} gave
	 * @return the set
	 * @throws IllegalArgumentException if the bytes are no whole number of hashes
	 */
	public static DeliveredIds ofBytes(byte[] bytes) {
		if (bytes.length % IdHash.BYTES != 0) {
			throw new IllegalArgumentException(
					"A set of ids has " + IdHash.BYTES + " bytes for each of them, so it cannot have " + bytes.length);
		}
		return new DeliveredIds(bytes.clone());
	}

	private static void write(long number, byte[] bytes, int offset) {
		for (int i = 0; i < 8; i++) {
			bytes[offset + i] = (byte) (number >>> (56 - 8 * i));
		}
	}

	/**
	 * Number of ids.
	 * @return how many
	 */
	public int size() {
		return this.hashes.length / IdHash.BYTES;
	}

	/**
	 * Goes over the hashes.
	 * @param action takes each of them, in order
	 */
	public void forEach(Consumer<? super IdHash> action) {
		for (int i = 0; i < this.hashes.length; i += IdHash.BYTES) {
			action.accept(new IdHash(IdHash.number(this.hashes, i), IdHash.number(this.hashes, i + 8)));
		}
	}

	/**
	 * The hashes in order, for a store to keep.
	 * @return 16 bytes for each id; a copy
	 */
	public byte[] toByteArray() {
		return this.hashes.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DeliveredIds that && Arrays.equals(this.hashes, that.hashes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.hashes);
	}

	@Override
	public String toString() {
		return "DeliveredIds[" + size() + "]";
	}

}
