package io.github.compliancesdk.feed.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import io.github.compliancesdk.feed.checkpoint.Arrival;
import io.github.compliancesdk.feed.checkpoint.DeliveredIds;
import io.github.compliancesdk.feed.checkpoint.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Segments as rows of their table.
 */
final class SegmentRows {

	static final String INSERT = """
			INSERT INTO compliance_feed_segment (feed, sequence, arrival, from_nanos, to_nanos, read_at_nanos,
				activities, undecodable, duplicates, left_out, first_id, last_id, request_ids, digest, id_hashes)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	static final String SELECT = """
			SELECT * FROM compliance_feed_segment
			WHERE feed = ? AND to_nanos > ? AND from_nanos < ? ORDER BY sequence""";

	private SegmentRows() {
	}

	static @Nullable Object[] values(String feed, Segment segment) {
		return new @Nullable Object[] { feed, segment.sequence(), segment.arrival().name(), Nanos.of(segment.from()),
				Nanos.of(segment.to()), Nanos.of(segment.readAt()), segment.count(), segment.undecodable(),
				segment.duplicates(), segment.leftOut(), segment.firstId(), segment.lastId(),
				String.join(" ", segment.requestIds()), segment.digest(), segment.ids().toByteArray() };
	}

	static Segment segment(ResultSet row) throws SQLException {
		return new Segment(row.getLong("sequence"), Arrival.valueOf(row.getString("arrival")),
				Nanos.toInstant(row.getLong("from_nanos")), Nanos.toInstant(row.getLong("to_nanos")),
				Nanos.toInstant(row.getLong("read_at_nanos")), row.getInt("activities"), row.getInt("undecodable"),
				row.getInt("duplicates"), row.getInt("left_out"), row.getString("first_id"), row.getString("last_id"),
				words(row.getString("request_ids")), row.getString("digest"),
				DeliveredIds.ofBytes(row.getBytes("id_hashes")));
	}

	static List<String> words(String text) {
		return text.isBlank() ? List.of() : List.of(text.split(" "));
	}

}
