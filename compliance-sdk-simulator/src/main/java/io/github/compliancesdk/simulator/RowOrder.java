package io.github.compliancesdk.simulator;

import java.util.Comparator;

/**
 * The order of a list.
 */
enum RowOrder {

	/** As the rows came. */
	SEQUENCE(false),

	/** By creation time, then id. */
	CREATED(false),

	/** By the time of the last change, then id. */
	UPDATED(false),

	/** By creation time, newest first, then id. */
	NEWEST_FIRST(true),

	ID(false);

	private final boolean descending;

	RowOrder(boolean descending) {
		this.descending = descending;
	}

	Position positionOf(Row row) {
		return switch (this) {
			case SEQUENCE -> new Position(row.sequence(), "");
			case CREATED, NEWEST_FIRST -> new Position(row.createdNanos(), row.id());
			case UPDATED -> new Position(row.updatedNanos(), row.id());
			case ID -> new Position(0, row.id());
		};
	}

	int compare(Position one, Position other) {
		int major = Long.compare(one.major(), other.major());
		if (major == 0) {
			return one.tie().compareTo(other.tie());
		}
		return this.descending ? -major : major;
	}

	Comparator<Row> rows() {
		return (one, other) -> compare(positionOf(one), positionOf(other));
	}

	/**
	 * The place of a row in its list. Rows that come or go elsewhere do not move it.
	 *
	 * @param major what counts first
	 * @param tie what decides between equals
	 */
	record Position(long major, String tie) {
	}

}
