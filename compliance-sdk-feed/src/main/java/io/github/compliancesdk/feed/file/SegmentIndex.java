package io.github.compliancesdk.feed.file;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where the segments stand in one ledger file. For one thread at a time.
 */
final class SegmentIndex {

	private static final int LOOKED_UP_BYTES = 8 + 3 * 12;

	private final String ledger;

	private final List<Entry> entries = new ArrayList<>();

	private long length;

	SegmentIndex(String ledger) {
		this.ledger = ledger;
	}

	String ledger() {
		return this.ledger;
	}

	/** Reads what was appended since. */
	void extend(FileChannel channel, long newLength) throws IOException {
		while (this.length < newLength) {
			int size = ByteBuffer.wrap(OwnerOnlyFiles.readFully(channel, this.length, 4)).getInt();
			DataInputStream in = new DataInputStream(
					new ByteArrayInputStream(OwnerOnlyFiles.readFully(channel, this.length + 4, LOOKED_UP_BYTES)));
			this.entries.add(new Entry(in.readLong(), SegmentFormat.time(in), SegmentFormat.time(in),
					SegmentFormat.time(in), this.length + 4, size));
			this.length += 4 + size;
		}
	}

	List<Entry> select(Predicate<Entry> which) {
		return this.entries.stream().filter(which).toList();
	}

	/**
	 * Where one segment stands.
	 *
	 * @param sequence its sequence
	 * @param from start of its stretch
	 * @param to end of its stretch
	 * @param readAt when it was read
	 * @param offset of its first byte
	 * @param size number of its bytes
	 */
	record Entry(long sequence, Instant from, Instant to, Instant readAt, long offset, int size) {
	}

}
