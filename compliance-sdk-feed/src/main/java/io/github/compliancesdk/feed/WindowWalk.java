package io.github.compliancesdk.feed;

import java.time.Duration;
import java.time.Instant;
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
 * last row. Only an instant with more rows than a page is walked by cursors. If the
 * server does not sort as asked, the stretches are halved until each fits on a page. For
 * one thread at a time.
 */
final class WindowWalk {

	/* Below the precision of the server's times, halving gets nowhere. */
	private static final Duration SMALLEST = Duration.ofNanos(1000);

	private static final Duration INSTANT = Duration.ofNanos(1);

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
		Instant end = (this.bound != null) ? this.bound : page.serverTime().minus(this.settlingDelay);
		if (!this.from.isBefore(end)) {
			this.finished = true;
			return stretch(List.of(), List.of(), this.from, true, page, end);
		}
		return split(page, end);
	}

	private Stretch split(PageRead page, Instant end) {
		if (!page.hasMore()) {
			// where one that cannot be decoded belongs is known only within bounds
			return (page.undecodable().isEmpty() || this.bound != null) ? whole(page, end, end) : exactly(end, end);
		}
		requireRows(page);
		if (page.rows().isEmpty() || !page.isAscending()) {
			this.halvedUntil = end;
			return exactly(end, end);
		}
		if (!page.last().isBefore(end)) {
			return page.undecodable().isEmpty() ? whole(page, end, end) : exactly(end, end);
		}
		if (page.first().isBefore(page.last())) {
			return page.undecodable().isEmpty() ? whole(page, page.last(), end) : exactly(page.last(), end);
		}
		// rows of one instant do not tell how they are sorted, nor that nothing is before
		if (this.from.isBefore(page.last())) {
			return exactly(page.last(), end);
		}
		this.cursorWalk = new CursorWalk(page.last(), page.last().plus(INSTANT), end);
		return this.cursorWalk.next();
	}

	/** Reads a stretch within both bounds, or the first part of it that fits. */
	private Stretch exactly(Instant wanted, Instant end) {
		Instant to = wanted;
		if (this.width != null && this.from.plus(this.width).isBefore(to)) {
			to = this.from.plus(this.width);
		}
		while (true) {
			PageRead page = read(this.from, to, null);
			if (!page.hasMore()) {
				this.width = Duration.between(this.from, to).multipliedBy(2);
				return whole(page, to, end);
			}
			requireRows(page);
			Duration half = Duration.between(this.from, to).dividedBy(2);
			if (half.compareTo(SMALLEST) < 0) {
				this.cursorWalk = new CursorWalk(this.from, to, end);
				return this.cursorWalk.next();
			}
			to = this.from.plus(half);
		}
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

	private static void requireRows(PageRead page) {
		if (page.isEmpty()) {
			throw new PaginationException("The server promises more rows but shows none", page.lastCursor());
		}
	}

	/**
	 * Walks over a stretch too small to be halved, page by page. What is before it in the
	 * walk's stretch is known to be empty.
	 */
	private final class CursorWalk {

		private final Instant start;

		private final Instant to;

		private final Instant end;

		private final Set<String> seen = new HashSet<>();

		private @Nullable String cursor;

		private boolean emptyBefore;

		private CursorWalk(Instant start, Instant to, Instant end) {
			this.start = start;
			this.to = to;
			this.end = end;
		}

		private Stretch next() {
			PageRead page = read(this.start, this.to, this.cursor);
			while (page.isEmpty() && page.hasMore() && !this.emptyBefore) {
				// ask again: nothing twice is nothing, whatever was promised
				this.emptyBefore = true;
				page = read(this.start, this.to, this.cursor);
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
