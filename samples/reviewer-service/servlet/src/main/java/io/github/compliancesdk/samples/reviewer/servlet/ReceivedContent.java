package io.github.compliancesdk.samples.reviewer.servlet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import io.github.compliancesdk.error.ComplianceException;

/**
 * Content on its way from the API. Once some of it was read there is no other answer to
 * give: a failure has to end the connection, or the caller takes half a file for a whole
 * one. It is told without its cause, for Spring MVC takes a connection that was reset for
 * the caller's, whose end is no failure.
 */
final class ReceivedContent extends FilterInputStream {

	private boolean begun;

	ReceivedContent(InputStream content) {
		super(content);
	}

	@Override
	public int read() throws IOException {
		try {
			int read = super.read();
			this.begun = true;
			return read;
		}
		catch (IOException | ComplianceException ex) {
			if (this.begun) {
				throw broken();
			}
			throw ex;
		}
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		try {
			int read = super.read(buffer, offset, length);
			this.begun = true;
			return read;
		}
		catch (IOException | ComplianceException ex) {
			if (this.begun) {
				throw broken();
			}
			throw ex;
		}
	}

	private static IOException broken() {
		return new IOException("The transfer from the Compliance API broke");
	}

}
