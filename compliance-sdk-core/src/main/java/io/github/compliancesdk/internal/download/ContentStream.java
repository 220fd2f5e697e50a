package io.github.compliancesdk.internal.download;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import io.github.compliancesdk.error.ComplianceException;

/**
 * Content as it comes. Until its first byte a failure is that of the call; from then on
 * it is a failure of the stream, as whoever reads streams expects.
 */
final class ContentStream extends FilterInputStream {

	private boolean begun;

	ContentStream(InputStream content) {
		super(content);
	}

	@Override
	public int read() throws IOException {
		try {
			int read = super.read();
			this.begun = true;
			return read;
		}
		catch (ComplianceException ex) {
			throw failure(ex);
		}
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		try {
			int read = super.read(buffer, offset, length);
			this.begun = true;
			return read;
		}
		catch (ComplianceException ex) {
			throw failure(ex);
		}
	}

	private IOException failure(ComplianceException failure) {
		if (!this.begun) {
			throw failure;
		}
		return new IOException(failure.getMessage(), failure);
	}

}
