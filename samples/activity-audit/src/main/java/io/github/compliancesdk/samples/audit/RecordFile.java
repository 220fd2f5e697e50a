package io.github.compliancesdk.samples.audit;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

import io.github.compliancesdk.json.RawJson;

/**
 * The NDJSON file under way: one record a line, exactly as received.
 */
final class RecordFile implements Closeable {

	private static final int BUFFER_BYTES = 64 * 1024;

	private final FileChannel channel;

	private final OutputStream out;

	/**
	 * Opens the file where the saved state ends; what lies behind is written again.
	 * @param file the file
	 * @param length its length at the saved state
	 */
	RecordFile(Path file, long length) throws IOException {
		this.channel = OwnerOnly.open(file);
		if (this.channel.size() < length) {
			this.channel.close();
			throw new IOException(file + " is shorter than the saved progress says. Records are missing: "
					+ "move the directory away to begin a new audit");
		}
		this.channel.truncate(length);
		this.channel.position(length);
		this.out = new BufferedOutputStream(Channels.newOutputStream(this.channel), BUFFER_BYTES);
	}

	void write(RawJson record) throws IOException {
		record.writeLineTo(this.out);
	}

	/**
	 * Makes sure that what was written is on the disk.
	 * @return the length of the file
	 */
	long force() throws IOException {
		this.out.flush();
		this.channel.force(false);
		return this.channel.position();
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
