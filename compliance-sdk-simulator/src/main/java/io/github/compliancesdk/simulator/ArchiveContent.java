package io.github.compliancesdk.simulator;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * A zip archive of entries that are stored as they are. It is put together while it is
 * read. Names are written as given, whatever they are.
 */
final class ArchiveContent extends Content {

	private static final int LOCAL_HEADER = 30;

	private static final int CENTRAL_HEADER = 46;

	private static final int END = 22;

	private static final long LARGEST = 0xFFFF_FFFEL;

	/* Of the same day as everything the examples show. */
	private static final int DATE = 0x5D48;

	private final List<Entry> entries;

	private final boolean indexed;

	private final long length;

	private ArchiveContent(List<Entry> entries, boolean indexed) {
		this.entries = List.copyOf(entries);
		this.indexed = indexed;
		this.length = centralStart() + centralLength() + END;
		if (this.length > LARGEST || entries.size() > 0xFFFE) {
			throw new IllegalArgumentException("An archive must have less than 4 GiB and 65,535 entries");
		}
	}

	static ArchiveContent of(List<Entry> entries) {
		return new ArchiveContent(entries, false);
	}

	/** An archive whose last entry is an index of the others. */
	static ArchiveContent withIndex(List<Entry> entries) {
		return new ArchiveContent(entries, true);
	}

	boolean hasIndex() {
		return this.indexed;
	}

	/** The same archive, correct in itself, that lacks its index. */
	Content withoutIndex() {
		return of(this.entries.subList(0, this.entries.size() - 1));
	}

	/** The bytes before those of the index: no correct archive. */
	Content untilIndex() {
		return first(startOf(this.entries.size() - 1));
	}

	@Override
	long length() {
		return this.length;
	}

	private long startOf(int entry) {
		return this.entries.subList(0, entry)
			.stream()
			.mapToLong((before) -> LOCAL_HEADER + before.nameBytes().length + before.content().length())
			.sum();
	}

	private long centralStart() {
		return startOf(this.entries.size());
	}

	private long centralLength() {
		return this.entries.stream().mapToLong((entry) -> CENTRAL_HEADER + entry.nameBytes().length).sum();
	}

	@Override
	InputStream open() {
		List<Supplier<InputStream>> parts = new ArrayList<>();
		for (Entry entry : this.entries) {
			parts.add(() -> Content.of(localHeader(entry)).open());
			parts.add(() -> entry.content().open());
		}
		parts.add(() -> Content.of(directory()).open());
		return new SequenceInputStream(Collections.enumeration(new LazyInputs(parts)));
	}

	private static byte[] localHeader(Entry entry) {
		byte[] name = entry.nameBytes();
		byte[] bytes = new byte[LOCAL_HEADER + name.length];
		ByteBuffer header = littleEndian(bytes).putInt(0x04034B50);
		putDescription(header, entry).putShort((short) name.length).putShort((short) 0).put(name);
		return bytes;
	}

	private static ByteBuffer putDescription(ByteBuffer header, Entry entry) {
		int size = (int) entry.content().length();
		// version 2.0, names in UTF-8, stored
		header.putShort((short) 20).putShort((short) 0x0800).putShort((short) 0);
		header.putShort((short) 0).putShort((short) DATE);
		return header.putInt((int) entry.content().crc32()).putInt(size).putInt(size);
	}

	private byte[] directory() {
		byte[] bytes = new byte[(int) centralLength() + END];
		ByteBuffer directory = littleEndian(bytes);
		for (int i = 0; i < this.entries.size(); i++) {
			byte[] name = this.entries.get(i).nameBytes();
			directory.putInt(0x02014B50).putShort((short) 20);
			putDescription(directory, this.entries.get(i)).putShort((short) name.length);
			directory.put(new byte[12]).putInt((int) startOf(i)).put(name);
		}
		short count = (short) this.entries.size();
		directory.putInt(0x06054B50).putInt(0).putShort(count).putShort(count);
		directory.putInt((int) centralLength()).putInt((int) centralStart()).putShort((short) 0);
		return bytes;
	}

	private static ByteBuffer littleEndian(byte[] bytes) {
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	/**
	 * A file in the archive.
	 *
	 * @param name its name
	 * @param content its bytes
	 */
	record Entry(String name, Content content) {

		private byte[] nameBytes() {
			return JsonBuffer.ascii(this.name);
		}

	}

	/* Opened one after the other, as they are read. */
	private static final class LazyInputs extends AbstractList<InputStream> {

		private final List<Supplier<InputStream>> parts;

		private LazyInputs(List<Supplier<InputStream>> parts) {
			this.parts = parts;
		}

		@Override
		public InputStream get(int index) {
			return this.parts.get(index).get();
		}

		@Override
		public int size() {
			return this.parts.size();
		}

	}

}
