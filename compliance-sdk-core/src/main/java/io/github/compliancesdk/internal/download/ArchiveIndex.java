package io.github.compliancesdk.internal.download;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Looks whether a zip archive is whole and has its index, {@code files.json}, which is
 * written last. Names only are read; nothing is unpacked.
 */
final class ArchiveIndex {

	private static final String INDEX = "/files.json";

	private static final int END_SIGNATURE = 0x06054b50;

	private static final int END_LENGTH = 22;

	private static final int MAX_COMMENT = 65_535;

	private static final int ENTRY_SIGNATURE = 0x02014b50;

	private static final int ENTRY_LENGTH = 46;

	private ArchiveIndex() {
	}

	static boolean isIn(byte[] archive) {
		try {
			return isIn(archive.length, (position, length) -> ByteBuffer.wrap(archive, (int) position, length).slice());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static boolean isIn(long size, Bytes archive) throws IOException {
		if (size < END_LENGTH) {
			return false;
		}
		int tailLength = (int) Math.min(size, END_LENGTH + MAX_COMMENT);
		ByteBuffer tail = archive.read(size - tailLength, tailLength).order(ByteOrder.LITTLE_ENDIAN);
		for (int end = tailLength - END_LENGTH; end >= 0; end--) {
			if (tail.getInt(end) == END_SIGNATURE) {
				ByteBuffer directory = directory(tail, end, size, archive);
				return directory != null && namesIndex(directory);
			}
		}
		return false;
	}

	private static @Nullable ByteBuffer directory(ByteBuffer tail, int end, long size, Bytes archive)
			throws IOException {
		long length = Integer.toUnsignedLong(tail.getInt(end + 12));
		long position = Integer.toUnsignedLong(tail.getInt(end + 16));
		if (length > Integer.MAX_VALUE || position + length > size) {
			return null;
		}
		return archive.read(position, (int) length).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static boolean namesIndex(ByteBuffer directory) {
		int entry = 0;
		while (entry + ENTRY_LENGTH <= directory.limit() && directory.getInt(entry) == ENTRY_SIGNATURE) {
			int nameLength = Short.toUnsignedInt(directory.getShort(entry + 28));
			int more = Short.toUnsignedInt(directory.getShort(entry + 30))
					+ Short.toUnsignedInt(directory.getShort(entry + 32));
			if (entry + ENTRY_LENGTH + nameLength > directory.limit()) {
				return false;
			}
			byte[] name = new byte[nameLength];
			directory.get(entry + ENTRY_LENGTH, name);
			if (new String(name, StandardCharsets.UTF_8).endsWith(INDEX)) {
				return true;
			}
			entry += ENTRY_LENGTH + nameLength + more;
		}
		return false;
	}

	/**
	 * Bytes that can be read anywhere.
	 */
	@FunctionalInterface
	interface Bytes {

		/**
		 * Reads a range that is there.
		 * @param position where it starts
		 * @param length its length
		 * @return the bytes, from index 0 to the limit
		 * @throws IOException if reading fails
		 */
		ByteBuffer read(long position, int length) throws IOException;

	}

}
