package io.github.compliancesdk.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.feed.checkpoint.Checkpoint;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.checkpoint.IdHash;
import io.github.compliancesdk.feed.checkpoint.Segment;
import io.github.compliancesdk.json.UndecodableRecord;

/**
 * Tells what of a stretch was delivered before. Memory holds the stretch and one segment
 * at a time.
 */
final class Ledger {

	private final String feed;

	private final CheckpointStore store;

	Ledger(String feed, CheckpointStore store) {
		this.feed = feed;
		this.store = store;
	}

	Sifted sift(Stretch stretch, Checkpoint checkpoint) {
		Map<String, Activity> rows = new LinkedHashMap<>();
		int duplicates = 0;
		for (Activity row : stretch.rows()) {
			duplicates += (rows.putIfAbsent(row.id(), row) != null) ? 1 : 0;
		}
		Map<IdHash, UndecodableRecord> undecodable = new LinkedHashMap<>();
		stretch.undecodable()
			.forEach((record) -> undecodable.putIfAbsent(IdHash.of(record.rawJson().toByteArray()), record));
		Set<String> known = new HashSet<>();
		if (!rows.isEmpty() || !undecodable.isEmpty()) {
			Lookup lookup = new Lookup(stretch, checkpoint, rows, undecodable, known);
			this.store.segments(this.feed, stretch.from(), stretch.to(), lookup::visit);
		}
		for (String id : known) {
			Activity row = rows.remove(id);
			duplicates += (row == null || row.createdAt().isBefore(checkpoint.watermark())) ? 0 : 1;
		}
		return new Sifted(new ArrayList<>(rows.values()), new ArrayList<>(undecodable.values()), duplicates);
	}

	/**
	 * What was not delivered before.
	 *
	 * @param rows activities, oldest first
	 * @param undecodable records that could not be decoded
	 * @param duplicates how many activities behind the watermark were left out
	 */
	record Sifted(List<Activity> rows, List<UndecodableRecord> undecodable, int duplicates) {

		@Override
		public String toString() {
			return "Sifted[" + this.rows.size() + " rows]";
		}

	}

	private static final class Lookup {

		private final Stretch stretch;

		private final Checkpoint checkpoint;

		private final Map<String, Activity> rows;

		private final Map<IdHash, UndecodableRecord> undecodable;

		private final Set<String> known;

		private final Map<IdHash, Activity> hashes = new HashMap<>();

		private Lookup(Stretch stretch, Checkpoint checkpoint, Map<String, Activity> rows,
				Map<IdHash, UndecodableRecord> undecodable, Set<String> known) {
			this.stretch = stretch;
			this.checkpoint = checkpoint;
			this.rows = rows;
			this.undecodable = undecodable;
			this.known = known;
		}

		private void visit(Segment segment) {
			if (segment.ids().size() == 0) {
				return;
			}
			if (this.hashes.isEmpty()) {
				this.rows.values().forEach((row) -> this.hashes.put(IdHash.of(row.id()), row));
			}
			segment.ids().forEach((hash) -> {
				Activity row = this.hashes.get(hash);
				if (row != null && this.checkpoint.remembers(row.createdAt(), segment.sequence())) {
					this.known.add(row.id());
				}
				// its own time is not known: the last one that the stretch allows
				if (this.undecodable.containsKey(hash)
						&& this.checkpoint.remembers(this.stretch.to().minusNanos(1), segment.sequence())) {
					this.undecodable.remove(hash);
				}
			});
		}

	}

}
