package io.github.compliancesdk.samples.audit;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.paging.Page;
import org.jspecify.annotations.Nullable;

/**
 * How far the audit of one period is. Saved after each page, when its records are on the
 * disk: whatever happens in between is done again.
 */
final class AuditState {

	/** Start of the first period of this directory. */
	Instant origin;

	Instant since;

	Instant until;

	/** Where the next page starts; null before the first page and on an empty feed. */
	@Nullable String cursor;

	/**
	 * Length of the file up to this state; what lies behind was written but not saved.
	 */
	long bytes;

	long records;

	long duplicates;

	long undecodable;

	long requests;

	@Nullable String firstRequestId;

	@Nullable String lastRequestId;

	@Nullable Instant firstCreatedAt;

	@Nullable Instant lastCreatedAt;

	/** Ids at the time of the last record: the feed may deliver a record twice. */
	Set<String> idsAtLastTime = new LinkedHashSet<>();

	Tally tally = Tally.empty();

	boolean done;

	AuditState(Instant origin, Instant since, Instant until) {
		this.origin = origin;
		this.since = since;
		this.until = until;
	}

	AuditState next(Instant until) {
		return new AuditState(this.origin, this.until, until);
	}

	/**
	 * Takes a record in.
	 * @param activity the record
	 * @return whether it is new; a repeated one is counted and left out
	 */
	boolean add(Activity activity) {
		if (!activity.createdAt().equals(this.lastCreatedAt)) {
			this.idsAtLastTime.clear();
			this.lastCreatedAt = activity.createdAt();
		}
		if (!this.idsAtLastTime.add(activity.id())) {
			this.duplicates++;
			return false;
		}
		if (this.firstCreatedAt == null) {
			this.firstCreatedAt = activity.createdAt();
		}
		this.records++;
		this.tally.add(activity);
		return true;
	}

	void pageRead(Page<Activity> page) {
		this.requests++;
		this.lastRequestId = page.requestId();
		if (this.firstRequestId == null) {
			this.firstRequestId = page.requestId();
		}
		if (page.lastCursor() != null) {
			this.cursor = page.lastCursor();
		}
	}

	String fileName() {
		return "activities-" + compact(this.since) + "-" + compact(this.until) + ".ndjson";
	}

	private static String compact(Instant time) {
		return time.toString().replace(":", "").replace("-", "");
	}

}
