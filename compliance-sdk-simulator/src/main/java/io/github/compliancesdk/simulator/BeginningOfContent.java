package io.github.compliancesdk.simulator;

import java.io.IOException;
import java.io.InputStream;

/**
 * The first bytes of something longer.
 */
final class BeginningOfContent extends Content {

	private final Content whole;

	private final long length;

	BeginningOfContent(Content whole, long length) {
		this.whole = whole;
		this.length = length;
	}

	@Override
	long length() {
		return this.length;
	}

	@Override
	InputStream open() {
		InputStream in = this.whole.open();
		return new ComputedInput(this.length) {

			@Override
			void compute(long position, byte[] target, int offset, int count) throws IOException {
				if (in.readNBytes(target, offset, count) < count) {
					throw new IllegalStateException("The content ended too early");
				}
			}

		};
	}

}
