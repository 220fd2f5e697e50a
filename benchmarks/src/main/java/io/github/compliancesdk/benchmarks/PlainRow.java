package io.github.compliancesdk.benchmarks;

/**
 * An activity and its bytes as received.
 */
final class PlainRow {

	private final PlainActivity activity;

	private final byte[] raw;

	PlainRow(PlainActivity activity, byte[] raw) {
		this.activity = activity;
		this.raw = raw;
	}

	PlainActivity activity() {
		return this.activity;
	}

	int rawLength() {
		return this.raw.length;
	}

}
