package io.github.compliancesdk.feed.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.github.compliancesdk.feed.checkpoint.Arrival;
import io.github.compliancesdk.feed.checkpoint.DeliveredIds;
import io.github.compliancesdk.feed.checkpoint.Segment;
import org.jspecify.annotations.Nullable;

/**
 * A segment as bytes: what is looked up comes first.
 */
final class SegmentFormat {

	private SegmentFormat() {
	}

	static byte[] write(Segment segment) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeLong(segment.sequence());
		write(out, segment.from());
		write(out, segment.to());
		write(out, segment.readAt());
		write(out, segment.arrival().name());
		out.writeInt(segment.count());
		out.writeInt(segment.undecodable());
		out.writeInt(segment.duplicates());
		out.writeInt(segment.leftOut());
		write(out, segment.firstId());
		write(out, segment.lastId());
		out.writeInt(segment.requestIds().size());
		for (String requestId : segment.requestIds()) {
			write(out, requestId);
		}
		write(out, segment.digest());
		byte[] ids = segment.ids().toByteArray();
		out.writeInt(ids.length);
		out.write(ids);
		return bytes.toByteArray();
	}

	static Segment read(byte[] bytes) throws IOException {
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
		long sequence = in.readLong();
		Instant from = time(in);
		Instant to = time(in);
		Instant readAt = time(in);
		Arrival arrival = Arrival.valueOf(String.valueOf(text(in)));
		int count = in.readInt();
		int undecodable = in.readInt();
		int duplicates = in.readInt();
		int leftOut = in.readInt();
		String firstId = text(in);
		String lastId = text(in);
		List<String> requestIds = new ArrayList<>();
		for (int remaining = in.readInt(); remaining > 0; remaining--) {
			requestIds.add(String.valueOf(text(in)));
		}
		String digest = String.valueOf(text(in));
		byte[] ids = in.readNBytes(in.readInt());
		return new Segment(sequence, arrival, from, to, readAt, count, undecodable, duplicates, leftOut, firstId,
				lastId, requestIds, digest, DeliveredIds.ofBytes(ids));
	}

	static Instant time(DataInputStream in) throws IOException {
		return Instant.ofEpochSecond(in.readLong(), in.readInt());
	}

	private static void write(DataOutputStream out, Instant time) throws IOException {
		out.writeLong(time.getEpochSecond());
		out.writeInt(time.getNano());
	}

	private static void write(DataOutputStream out, @Nullable String text) throws IOException {
		if (text == null) {
			out.writeInt(-1);
			return;
		}
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	private static @Nullable String text(DataInputStream in) throws IOException {
		int length = in.readInt();
		return (length < 0) ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
	}

}
