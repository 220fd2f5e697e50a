package io.github.compliancesdk.samples.reviewer.servlet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Content on its way from the API. Spring MVC takes a broken connection for the caller's,
 * whose end is no failure, and the caller would take half a file for a whole one; so a
 * broken connection to the API is told in other words.
 */
final class ReceivedContent extends FilterInputStream {

	ReceivedContent(InputStream content) {
		super(content);
	}

	@Override
	public int read() throws IOException {
		try {
			return super.read();
		}
		catch (IOException ex) {
			throw broken();
		}
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		try {
			return super.read(buffer, offset, length);
		}
		catch (IOException ex) {
			throw broken();
		}
	}

	// without its cause, by which it would be taken for the caller's
	private static IOException broken() {
		return new IOException("The transfer from the Compliance API broke");
	}

}
