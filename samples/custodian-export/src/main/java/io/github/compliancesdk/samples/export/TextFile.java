package io.github.compliancesdk.samples.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import io.github.compliancesdk.json.RawJson;

/**
 * A file that is written from its beginning to its end, with its digests.
 */
final class TextFile implements Closeable {

	private static final int BUFFER_BYTES = 64 * 1024;

	private final String path;

	private final FileChannel channel;

	private final OutputStream out;

	private final Digests digests = new Digests();

	/**
	 * Begins a file, in place of what was left of an earlier attempt.
	 * @param temporary where to write
	 * @param path path it is going to have
	 */
	TextFile(Path temporary, String path) throws IOException {
		this.path = path;
		this.channel = OwnerOnly.open(temporary);
		this.channel.truncate(0);
		this.out = new BufferedOutputStream(Channels.newOutputStream(this.channel), BUFFER_BYTES);
	}

	String path() {
		return this.path;
	}

	void line(RawJson record) throws IOException {
		record.writeLineTo(new Both());
	}

	void text(String text) throws IOException {
		new Both().write(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Makes sure that all of it is on the disk.
	 * @param source where the content comes from
	 * @return what the manifest says of it
	 */
	WrittenFile finish(Source source) throws IOException {
		this.out.flush();
		this.channel.force(true);
		close();
		return this.digests.describe(this.path, source);
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

	/** Neither file nor digest alone. */
	private final class Both extends OutputStream {

		@Override
		public void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int count) throws IOException {
			TextFile.this.out.write(bytes, offset, count);
			TextFile.this.digests.write(bytes, offset, count);
		}

	}

}
