package io.github.compliancesdk.simulator;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * Bytes held in memory.
 */
final class PlantedContent extends Content {

	private final byte[] bytes;

	PlantedContent(byte[] bytes) {
		this.bytes = bytes;
	}

	@Override
	long length() {
		return this.bytes.length;
	}

	@Override
	InputStream open() {
		return new ByteArrayInputStream(this.bytes);
	}

}
