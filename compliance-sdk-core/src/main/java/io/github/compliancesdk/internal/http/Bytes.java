package io.github.compliancesdk.internal.http;

/**
 * A body in memory.
 */
final class Bytes {

	static final Bytes NONE = new Bytes(new byte[0]);

	private final byte[] array;

	Bytes(byte[] array) {
		this.array = array;
	}

	byte[] array() {
		return this.array;
	}

}
