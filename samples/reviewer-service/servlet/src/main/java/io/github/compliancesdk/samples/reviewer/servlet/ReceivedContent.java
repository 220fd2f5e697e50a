package io.github.compliancesdk.samples.reviewer.servlet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Content on its way from the API. Once some of it was read there is no other answer to
 * give: a failure has to end the connection, or the caller takes half a file for a whole
 * one. It is told without its cause, for Spring MVC takes a connection that was reset for
 * the caller's, whose end is no failure. Read in blocks only.
 */
final class ReceivedContent extends FilterInputStream {

	ReceivedContent(InputStream content) {
		super(content);
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		try {
			return super.read(buffer, offset, length);
		}
		catch (IOException ex) {
			throw new IOException("The transfer from the Compliance API broke");
		}
	}

}
