package io.github.compliancesdk.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.feed.checkpoint.Arrival;
import io.github.compliancesdk.feed.checkpoint.DeliveredIds;
import io.github.compliancesdk.feed.checkpoint.IdHash;
import io.github.compliancesdk.feed.checkpoint.Segment;
import io.github.compliancesdk.json.UndecodableRecord;

/**
 * Writes segments.
 */
final class Attestations {

	private final long sequence;

	private final Instant readAt;

	private final List<String> requestIds;

	Attestations(long sequence, Instant readAt, List<String> requestIds) {
		this.sequence = sequence;
		this.readAt = readAt;
		this.requestIds = requestIds;
	}

	/** Of activities, some of which are left out. */
	Segment of(Arrival arrival, Instant from, Instant to, List<Activity> rows, Set<String> leftOut, int duplicates,
			boolean rememberIds) {
		List<Activity> delivered = rows;
		if (!leftOut.isEmpty()) {
			delivered = rows.stream().filter((row) -> !leftOut.contains(row.id())).toList();
		}
		boolean any = !delivered.isEmpty();
		return new Segment(this.sequence, arrival, from, to, this.readAt, delivered.size(), 0, duplicates,
				rows.size() - delivered.size(), any ? delivered.get(0).id() : null,
				any ? delivered.get(delivered.size() - 1).id() : null, this.requestIds, digest(delivered),
				rememberIds ? ids(rows) : DeliveredIds.none());
	}

	/** Of records that could not be decoded. */
	Segment ofUndecodable(Arrival arrival, Instant from, Instant to, List<UndecodableRecord> records) {
		List<IdHash> hashes = new ArrayList<>();
		records.forEach((record) -> hashes.add(IdHash.of(record.rawJson().toByteArray())));
		return new Segment(this.sequence, arrival, from, to, this.readAt, 0, records.size(), 0, 0, null, null,
				this.requestIds, digest(List.of()), DeliveredIds.of(hashes));
	}

	private static DeliveredIds ids(List<Activity> rows) {
		List<IdHash> hashes = new ArrayList<>(rows.size());
		rows.forEach((row) -> hashes.add(IdHash.of(row.id())));
		return DeliveredIds.of(hashes);
	}

	private static String digest(List<Activity> delivered) {
		String[] ids = delivered.stream().map(Activity::id).toArray(String[]::new);
		Arrays.sort(ids);
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String id : ids) {
				digest.update(id.getBytes(StandardCharsets.UTF_8));
				digest.update((byte) '\n');
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JVM has SHA-256", ex);
		}
	}

}
