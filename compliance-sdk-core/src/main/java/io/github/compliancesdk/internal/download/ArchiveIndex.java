package io.github.compliancesdk.internal.download;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Looks whether a zip archive is whole and has its index, which is written last:
 * {@code files.json} in the top folder, beside the folder of the user's files. Names only
 * are read; nothing is unpacked.
 */
final class ArchiveIndex {

	/** The user's own files lie deeper. */
	private static final Pattern INDEX = Pattern.compile("[^/]+/files\\.json");

	private static final int END_SIGNATURE = 0x06054b50;

	private static final int END_LENGTH = 22;

	private static final int MAX_COMMENT = 65_535;

	private static final int LOCATOR_SIGNATURE = 0x07064b50;

	private static final int LOCATOR_LENGTH = 20;

	private static final int LARGE_END_SIGNATURE = 0x06064b50;

	private static final int LARGE_END_LENGTH = 56;

	private static final int ENTRY_SIGNATURE = 0x02014b50;

	private static final int ENTRY_LENGTH = 46;

	/** Any entry fits, up to the end of its name. */
	private static final int WINDOW = ENTRY_LENGTH + 65_535;

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
		Directory directory = directory(size, archive);
		return directory != null && directory.isWithin(size) && namesIndex(directory, archive);
	}

	private static @Nullable Directory directory(long size, Bytes archive) throws IOException {
		if (size < END_LENGTH) {
			return null;
		}
		int length = (int) Math.min(size, END_LENGTH + MAX_COMMENT);
		ByteBuffer tail = read(archive, size - length, length);
		for (int end = length - END_LENGTH; end >= 0; end--) {
			if (tail.getInt(end) == END_SIGNATURE) {
				Directory large = largeDirectory(size - length + end, archive);
				return (large != null) ? large : new Directory(Integer.toUnsignedLong(tail.getInt(end + 16)),
						Integer.toUnsignedLong(tail.getInt(end + 12)));
			}
		}
		return null;
	}

	/** An archive with many or large files (zip64) says it in records of its own. */
	private static @Nullable Directory largeDirectory(long end, Bytes archive) throws IOException {
		if (end < LOCATOR_LENGTH) {
			return null;
		}
		ByteBuffer locator = read(archive, end - LOCATOR_LENGTH, LOCATOR_LENGTH);
		long position = locator.getLong(8);
		if (locator.getInt(0) != LOCATOR_SIGNATURE || position < 0 || position > end - LARGE_END_LENGTH) {
			return null;
		}
		ByteBuffer large = read(archive, position, LARGE_END_LENGTH);
		return (large.getInt(0) == LARGE_END_SIGNATURE) ? new Directory(large.getLong(48), large.getLong(40)) : null;
	}

	/** Reads piece by piece: how long the directory is, the server says. */
	private static boolean namesIndex(Directory directory, Bytes archive) throws IOException {
		long position = directory.position();
		long end = position + directory.length();
		while (end - position >= ENTRY_LENGTH) {
			ByteBuffer window = read(archive, position, (int) Math.min(WINDOW, end - position));
			int entry = 0;
			while (holdsEntry(window, entry)) {
				if (window.getInt(entry) != ENTRY_SIGNATURE) {
					return false;
				}
				if (INDEX.matcher(name(window, entry)).matches()) {
					return true;
				}
				entry += ENTRY_LENGTH + nameLength(window, entry) + Short.toUnsignedInt(window.getShort(entry + 30))
						+ Short.toUnsignedInt(window.getShort(entry + 32));
			}
			if (entry == 0) {
				return false;
			}
			position += entry;
		}
		return false;
	}

	private static boolean holdsEntry(ByteBuffer window, int entry) {
		return entry + ENTRY_LENGTH <= window.limit()
				&& entry + ENTRY_LENGTH + nameLength(window, entry) <= window.limit();
	}

	private static int nameLength(ByteBuffer window, int entry) {
		return Short.toUnsignedInt(window.getShort(entry + 28));
	}

	private static String name(ByteBuffer window, int entry) {
		byte[] name = new byte[nameLength(window, entry)];
		window.get(entry + ENTRY_LENGTH, name);
		return new String(name, StandardCharsets.UTF_8);
	}

	private static ByteBuffer read(Bytes archive, long position, int length) throws IOException {
		return archive.read(position, length).order(ByteOrder.LITTLE_ENDIAN);
	}

	/**
	 * Where the names are.
	 *
	 * @param position where the directory starts
	 * @param length its length
	 */
	private record Directory(long position, long length) {

		boolean isWithin(long size) {
			return this.position >= 0 && this.length >= 0 && this.position <= size
					&& this.length <= size - this.position;
		}

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
