package io.github.compliancesdk.benchmarks;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/**
 * Takes NDJSON and makes pages of it, without their ends: those hold cursors and differ
 * from request to request.
 */
final class PageAssembler extends OutputStream {

	private static final byte[] START = "{\"data\":[".getBytes(StandardCharsets.US_ASCII);

	private final int rowsPerPage;

	private final List<ByteBuf> pages = new ArrayList<>();

	private ByteBuf page = Unpooled.buffer().writeBytes(START);

	private int rows;

	PageAssembler(int rowsPerPage) {
		this.rowsPerPage = rowsPerPage;
	}

	@Override
	public void write(int b) {
		write(new byte[] { (byte) b }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) {
		int written = offset;
		for (int i = offset; i < offset + length; i++) {
			if (bytes[i] == '\n') {
				this.page.writeBytes(bytes, written, i - written);
				written = i + 1;
				endRow();
			}
		}
		this.page.writeBytes(bytes, written, offset + length - written);
	}

	private void endRow() {
		if (++this.rows < this.rowsPerPage) {
			this.page.writeByte(',');
			return;
		}
		this.page.writeByte(']');
		// direct: the socket takes them as they are
		this.pages.add(Unpooled.directBuffer(this.page.readableBytes()).writeBytes(this.page));
		this.page = Unpooled.buffer(this.page.capacity()).writeBytes(START);
		this.rows = 0;
	}

	/** The full pages; rows that fill none are left out. */
	List<ByteBuf> pages() {
		return this.pages;
	}

}
