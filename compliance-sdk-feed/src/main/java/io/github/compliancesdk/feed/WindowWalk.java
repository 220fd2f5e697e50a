package io.github.compliancesdk.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.error.PaginationException;
import io.github.compliancesdk.json.UndecodableRecord;
import org.jspecify.annotations.Nullable;

/**
 * Walks over time from one instant to another in stretches of a page at most, and needs
 * no cursor to do so: where a page ends within the time, the next query begins at its
 * last row. Only a second that time leads no further into, such as that of an instant
 * with more rows than a page, is walked by cursors. If the server does not sort as asked,
 * the stretches are halved until each fits on a page or is a second.
 * <p>
 * How finely the server reads times is not known. So it is asked to cut at whole seconds
 * only; whatever ends elsewhere is cut here. For one thread at a time.
 */
final class WindowWalk {

	/* A server that reads times more coarsely than this is found out, and refused. */
	private static final ChronoUnit CUT = ChronoUnit.SECONDS;

	private final ActivityPages pages;

	private final Duration settlingDelay;

	private final @Nullable Instant bound;

	private List<String> requestIds = new ArrayList<>();

	private Instant from;

	private @Nullable Instant halvedUntil;

	private @Nullable Duration width;

	private @Nullable CursorWalk cursorWalk;

	private boolean finished;

	private WindowWalk(ActivityPages pages, Instant from, @Nullable Instant bound, Duration settlingDelay) {
		this.pages = pages;
		this.from = from;
		this.bound = bound;
		this.settlingDelay = settlingDelay;
	}

	/** To the latest instant that is old enough when it is read. */
	static WindowWalk live(ActivityPages pages, Instant from, Duration settlingDelay) {
		return new WindowWalk(pages, from, null, settlingDelay);
	}

	/** To a given instant, exclusive. */
	static WindowWalk bounded(ActivityPages pages, Instant from, Instant bound) {
		return new WindowWalk(pages, from, bound, Duration.ZERO);
	}

	/**
	 * Reads the next stretch.
	 * @return the stretch, or {@code null} at the end
	 */
	@Nullable Stretch next() {
		if (this.cursorWalk != null) {
			return this.cursorWalk.next();
		}
		if (this.finished) {
			return null;
		}
		if (this.halvedUntil != null) {
			if (this.from.isBefore(this.halvedUntil)) {
				return exactly(this.halvedUntil, this.halvedUntil);
			}
			this.halvedUntil = null;
		}
		PageRead page = read(this.from, this.bound, null);
		Instant end = (this.bound != null) ? this.bound
				: page.serverTime().minus(this.settlingDelay).truncatedTo(ChronoUnit.MICROS);
		return this.from.isBefore(end) ? split(page, end) : nothingYet(page, end);
	}

	private Stretch split(PageRead page, Instant end) {
		if (!page.hasMore()) {
			// where one that cannot be decoded belongs is known only within bounds
			return (page.undecodable().isEmpty() || this.bound != null) ? whole(page, end, end) : cut(page, end, end);
		}
		requireRows(page);
		if (page.rows().isEmpty() || !page.isAscending()) {
			this.halvedUntil = lastCut(end);
			return cut(page, end, end);
		}
		if (!page.last().isBefore(end)) {
			return page.undecodable().isEmpty() ? whole(page, end, end) : cut(page, end, end);
		}
		if (!this.from.isBefore(page.last())) {
			return second(page, end);
		}
		if (page.first().isBefore(page.last()) && page.undecodable().isEmpty()) {
			return whole(page, page.last(), end);
		}
		// rows of one instant do not tell how they are sorted, nor that nothing is before
		return this.from.isBefore(page.last().truncatedTo(CUT)) ? cut(page, page.last(), end) : second(page, end);
	}

	/** Reads a stretch that the server has to cut, or what of it is due. */
	private Stretch cut(PageRead page, Instant wanted, Instant end) {
		Instant to = wanted.equals(end) ? lastCut(end) : wanted.truncatedTo(CUT);
		return this.from.isBefore(to) ? exactly(to, end) : nothingYet(page, end);
	}

	/** What is behind it waits for the next walk, unless this one's bound is given. */
	private Instant lastCut(Instant end) {
		return (this.bound != null) ? end : end.truncatedTo(CUT);
	}

	/** Reads a stretch within both bounds, or the first part of it that fits. */
	private Stretch exactly(Instant wanted, Instant end) {
		Instant to = wanted;
		if (this.width != null) {
			to = earlier(to, this.from.plus(this.width).truncatedTo(CUT));
		}
		while (true) {
			PageRead page = read(this.from, to, null);
			requireNothingBefore(page);
			if (!page.hasMore()) {
				Duration doubled = Duration.between(this.from, to).multipliedBy(2);
				this.width = (doubled.compareTo(CUT.getDuration()) < 0) ? CUT.getDuration() : doubled;
				return whole(page, to, end);
			}
			requireRows(page);
			Instant half = this.from.plus(Duration.between(this.from, to).dividedBy(2)).truncatedTo(CUT);
			if (!this.from.isBefore(half)) {
				this.cursorWalk = new CursorWalk(this.from, earlier(nextCut(), to), end, false);
				return this.cursorWalk.next();
			}
			to = half;
		}
	}

	/** Reads the rest of a second in which rows were seen and time leads no further. */
	private Stretch second(PageRead page, Instant end) {
		if (nextCut().isAfter(end) && this.bound == null) {
			return nothingYet(page, end);
		}
		this.cursorWalk = new CursorWalk(this.from, earlier(nextCut(), end), end, true);
		return this.cursorWalk.next();
	}

	private Instant nextCut() {
		return this.from.truncatedTo(CUT).plus(1, CUT);
	}

	private Stretch nothingYet(PageRead page, Instant end) {
		this.finished = true;
		return stretch(List.of(), List.of(), this.from, true, page, end);
	}

	private Stretch whole(PageRead page, Instant to, Instant end) {
		Stretch stretch = stretch(page.rows(), page.undecodable(), to, true, page, end);
		moveTo(to, end);
		return stretch;
	}

	private void moveTo(Instant to, Instant end) {
		this.from = to;
		this.finished = !to.isBefore(end);
	}

	private Stretch stretch(List<Activity> rows, List<UndecodableRecord> undecodable, Instant to, boolean complete,
			PageRead page, Instant end) {
		List<Activity> within = new ArrayList<>(rows.size());
		for (Activity row : rows) {
			if (!row.createdAt().isBefore(this.from) && row.createdAt().isBefore(to)) {
				within.add(row);
			}
		}
		if (!page.isAscending()) {
			within.sort(Comparator.comparing(Activity::createdAt));
		}
		List<String> requests = this.requestIds;
		this.requestIds = new ArrayList<>();
		return new Stretch(this.from, to, within, undecodable, complete, requests, page.serverTime(), end);
	}

	private PageRead read(Instant start, @Nullable Instant to, @Nullable String cursor) {
		PageRead page = this.pages.read(start, to, cursor);
		this.requestIds.addAll(page.requestIds());
		return page;
	}

	/* The stretch before was cut as coarsely, and had a hole where these are. */
	private void requireNothingBefore(PageRead page) {
		Instant asked = this.from.truncatedTo(CUT);
		if (page.rows().stream().anyMatch((row) -> row.createdAt().isBefore(asked))) {
			throw new PaginationException(
					"The server shows rows from before the time that was asked for: it reads times too coarsely",
					page.lastCursor());
		}
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	private static void requireRows(PageRead page) {
		if (page.isEmpty()) {
			throw new PaginationException("The server promises more rows but shows none", page.lastCursor());
		}
	}

	/**
	 * Walks over a stretch too small to be halved, page by page.
	 */
	private final class CursorWalk {

		private final Instant start;

		private final Instant to;

		private final Instant end;

		private final Set<String> seen = new HashSet<>();

		/* Whether rows were seen in it. */
		private final boolean seenRows;

		private @Nullable String cursor;

		private boolean emptyBefore;

		private CursorWalk(Instant start, Instant to, Instant end, boolean seenRows) {
			this.start = start;
			this.to = to;
			this.end = end;
			this.seenRows = seenRows;
		}

		private Stretch next() {
			PageRead page = read(this.start, this.to, this.cursor);
			while (page.isEmpty() && page.hasMore() && !this.emptyBefore) {
				// ask again: nothing twice is nothing, whatever was promised
				this.emptyBefore = true;
				page = read(this.start, this.to, this.cursor);
			}
			if (page.isEmpty() && this.seenRows && this.cursor == null) {
				throw new PaginationException("The server shows rows from " + this.start
						+ " on, but none of them before " + this.to + ": it reads times too coarsely", null);
			}
			boolean complete = !page.hasMore() || page.isEmpty();
			if (!complete) {
				this.emptyBefore = false;
				String next = page.lastCursor();
				if (next == null || !this.seen.add(next)) {
					throw new PaginationException("The server promises more rows but gives no cursor that leads there",
							next);
				}
				this.cursor = next;
			}
			Stretch stretch = stretch(page.rows(), page.undecodable(), this.to, complete, page, this.end);
			if (complete) {
				WindowWalk.this.cursorWalk = null;
				moveTo(this.to, this.end);
			}
			return stretch;
		}

	}

}
