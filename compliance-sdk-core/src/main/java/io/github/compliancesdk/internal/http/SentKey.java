package io.github.compliancesdk.internal.http;

import org.jspecify.annotations.Nullable;

/**
 * The key that the last attempt of a call had, which a refusal is about. It is put on the
 * request once there is a connection, just before the first byte leaves. Shown to nobody.
 */
final class SentKey {

	private volatile @Nullable String key;

	void set(String key) {
		this.key = key;
	}

	/** An attempt starts, with which nothing is sent yet. */
	void forget() {
		this.key = null;
	}

	boolean is(String other) {
		return other.equals(this.key);
	}

	/** Whether bytes of the last attempt may have left. */
	boolean isSent() {
		return this.key != null;
	}

}
