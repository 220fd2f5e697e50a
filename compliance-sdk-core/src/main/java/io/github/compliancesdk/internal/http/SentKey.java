package io.github.compliancesdk.internal.http;

import org.jspecify.annotations.Nullable;

/**
 * The key that the last attempt of a call had, which a refusal is about. Shown to nobody.
 */
final class SentKey {

	private volatile @Nullable String key;

	void set(String key) {
		this.key = key;
	}

	boolean is(String other) {
		return other.equals(this.key);
	}

}
