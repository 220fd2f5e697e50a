package io.github.compliancesdk.simulator;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * One row as it is now. Its tree is never changed: a change is a new row.
 *
 * @param kind what it is
 * @param parent id of what it belongs to, or empty
 * @param id its id, or an invented one
 * @param sequence its place among the rows of its kind, as they came
 * @param createdNanos when it was created or granted, 0 if it does not say
 * @param updatedNanos when it was changed last, 0 if it does not say
 * @param json the row
 * @param messages the transcript, if it has one
 */
record Row(RowKind kind, String parent, String id, long sequence, long createdNanos, long updatedNanos, ObjectNode json,
		Supplier<List<ObjectNode>> messages) {

	static Row of(RowKind kind, String parent, String id, long sequence, ObjectNode json,
			Supplier<List<ObjectNode>> messages) {
		String created = Json.text(json, (kind == RowKind.COLLABORATOR) ? "granted_at" : "created_at");
		return new Row(kind, parent, id, sequence, nanos(created), nanos(Json.text(json, "updated_at")), json,
				messages);
	}

	Row with(ObjectNode changed, Supplier<List<ObjectNode>> changedMessages) {
		return of(this.kind, this.parent, this.id, this.sequence, changed, changedMessages);
	}

	/** Nanoseconds since 1970; a time without a zone is one of UTC. */
	static long nanos(@Nullable String time) {
		if (time == null) {
			return 0;
		}
		try {
			return Timestamps.nanos(OffsetDateTime.parse(time).toInstant());
		}
		catch (DateTimeParseException ex) {
			return nanosWithoutZone(time);
		}
	}

	private static long nanosWithoutZone(String time) {
		try {
			return Timestamps.nanos(LocalDateTime.parse(time).toInstant(ZoneOffset.UTC));
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("A time of a row must be an RFC 3339 date-time: " + time, ex);
		}
	}

	@Nullable String text(String member) {
		return Json.text(this.json, member);
	}

	@Override
	public String toString() {
		return "Row[" + this.kind + " " + this.id + "]";
	}

}
