package io.github.compliancesdk.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityMember;
import io.github.compliancesdk.activity.ActivityType;
import io.github.compliancesdk.feed.checkpoint.Arrival;
import io.github.compliancesdk.feed.checkpoint.Checkpoint;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.checkpoint.Segment;
import io.github.compliancesdk.json.UndecodableRecord;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Reads what is due, sifts it by what was delivered before, delivers the rest and moves
 * the checkpoint. For one thread, which holds the lease.
 */
final class FeedEngine {

	private final FeedSettings settings;

	private final CheckpointStore store;

	private final FeedControl control;

	private final FeedCounters counters;

	private final LeaseKeeper leases;

	private final Delivery delivery;

	private final Ledger ledger;

	private final OwnRequests ownRequests;

	private final ActivityPages pages;

	private @Nullable Checkpoint loaded;

	private @Nullable ReadAhead reconciliationWalk;

	private Instant serverTime = Instant.MIN;

	FeedEngine(FeedSettings settings, ComplianceClient client, CheckpointStore store, Delivery delivery,
			LeaseKeeper leases, FeedControl control, FeedCounters counters) {
		this.settings = settings;
		this.store = store;
		this.control = control;
		this.counters = counters;
		this.leases = leases;
		this.delivery = delivery;
		this.ledger = new Ledger(settings.name(), store);
		this.ownRequests = new OwnRequests(settings.name(), store);
		this.pages = new ActivityPages(client, settings, this.ownRequests);
	}

	/**
	 * Forgets the checkpoint: after a failure only the store knows where the feed stands.
	 */
	void forget() {
		this.loaded = null;
		this.reconciliationWalk = null;
	}

	/** Reads and delivers all that is old enough by now. */
	void live() {
		this.counters.reconciling(false);
		Checkpoint checkpoint = checkpoint();
		ReadAhead walk = new ReadAhead(
				WindowWalk.live(this.pages, checkpoint.settledTo(), this.settings.settlingDelay()), this.control,
				this.settings.readAhead());
		Stretch stretch = walk.next();
		while (stretch != null) {
			observe(stretch);
			accept(stretch, null);
			this.counters.succeeded();
			stretch = walk.next();
		}
	}

	/** Whether there is something to reconcile now. */
	boolean beginReconciliation() {
		this.counters.reconciling(true);
		Checkpoint checkpoint = checkpoint();
		if (checkpoint.reconciliation() == null && !this.serverTime.isBefore(checkpoint.reconciliationDue())) {
			save(new Progress(checkpoint, this.settings).begunReconciliation(this.serverTime));
			prune();
		}
		boolean running = checkpoint().reconciliation() != null;
		if (!running) {
			this.counters.succeeded();
		}
		return running;
	}

	/** Reads and delivers one stretch of the past. */
	void reconcile() {
		Checkpoint.Reconciliation running = checkpoint().reconciliation();
		if (running == null) {
			return;
		}
		if (this.reconciliationWalk == null) {
			this.reconciliationWalk = new ReadAhead(WindowWalk.bounded(this.pages, running.position(), running.until()),
					this.control, false);
		}
		Stretch stretch = this.reconciliationWalk.next();
		if (stretch != null) {
			accept(stretch, running);
			this.counters.succeeded();
		}
		if (stretch == null || checkpoint().reconciliation() == null) {
			this.reconciliationWalk = null;
		}
	}

	/** Goes back to a time, and delivers again what was created since. */
	void rewind(Instant to) {
		if (this.loaded == null && this.store.load(this.settings.name()).isEmpty()) {
			return;
		}
		Checkpoint checkpoint = checkpoint();
		if (to.isBefore(checkpoint.watermark())) {
			this.reconciliationWalk = null;
			save(new Progress(checkpoint, this.settings).rewound(to));
		}
	}

	private Checkpoint checkpoint() {
		if (this.loaded == null) {
			Optional<Checkpoint> saved = this.store.load(this.settings.name());
			this.loaded = saved.isPresent() ? sameFeed(saved.get()) : begin();
			this.ownRequests.made(this.loaded.requestIds());
			show(this.loaded);
		}
		return this.loaded;
	}

	private Checkpoint sameFeed(Checkpoint saved) {
		if (!saved.filter().equals(this.settings.identity())) {
			throw new FeedStoppedException("Feed '" + this.settings.name() + "': the checkpoint is that of a feed that "
					+ "reads '" + saved.filter() + "', and this one reads '" + this.settings.identity()
					+ "'. Give it another name, or the filters it had", null);
		}
		return saved;
	}

	private Checkpoint begin() {
		PageRead page = this.control
			.await(Mono.fromCallable(this.pages::readTime).subscribeOn(Schedulers.boundedElastic()).toFuture());
		this.serverTime = page.serverTime();
		Checkpoint first = Checkpoint.startingAt(this.settings.identity(),
				this.settings.start().instant(page.serverTime()),
				page.serverTime().plus(this.settings.reconciliationInterval()));
		Checkpoint saved = new Progress(withRequests(first, page.requestIds()), this.settings).checkpoint();
		this.store.save(this.leases.lease(), saved, List.of());
		return saved;
	}

	private void observe(Stretch stretch) {
		this.serverTime = stretch.serverTime();
		Duration missing = Duration.between(stretch.to(), stretch.end());
		long backlog = 0;
		if (!missing.isNegative() && !missing.isZero()) {
			double covered = Math.max(1, Duration.between(stretch.from(), stretch.to()).toMillis());
			backlog = Math.round(stretch.rows().size() * (missing.toMillis() / covered));
		}
		this.counters.answered(stretch.serverTime(), backlog);
		this.counters
			.state((missing.compareTo(this.settings.overlap()) > 0) ? FeedState.BACKFILLING : FeedState.ACTIVE);
	}

	private void accept(Stretch stretch, Checkpoint.@Nullable Reconciliation running) {
		Checkpoint checkpoint = withRequests(checkpoint(), stretch.requestIds());
		this.loaded = checkpoint;
		Ledger.Sifted sifted = this.ledger.sift(stretch, checkpoint);
		this.counters.duplicates.add(sifted.duplicates());
		Set<String> own = this.ownRequests.among(sifted.rows());
		List<Activity> onTime = new ArrayList<>();
		List<Activity> late = new ArrayList<>();
		for (Activity row : sifted.rows()) {
			boolean isLate = running != null || row.createdAt().isBefore(checkpoint.watermark());
			(isLate ? late : onTime).add(row);
		}
		Arrival lateArrival = (running != null) ? Arrival.RECONCILED : Arrival.LATE;
		for (Portion portion : Portion.ofLate(late, this.settings.batchSize())) {
			deliver(stretch, new Progress(checkpoint(), this.settings), lateArrival, portion, portion.first(), own, 0);
		}
		if (!sifted.undecodable().isEmpty()) {
			deliverUndecodable(stretch, (running != null) ? Arrival.RECONCILED : Arrival.ON_TIME, sifted.undecodable());
		}
		if (running != null) {
			if (stretch.complete()) {
				reconciled(stretch, running);
			}
			return;
		}
		deliverOnTime(stretch, onTime, own, sifted.duplicates());
	}

	/* The ids of many requests that found nothing do not wait for its end. */
	private void reconciled(Stretch stretch, Checkpoint.Reconciliation running) {
		Progress progress = new Progress(checkpoint(), this.settings).reconciled(running, stretch.to());
		if (!progress.hasManyRequests()) {
			save(progress);
			return;
		}
		Segment segment = attestations(checkpoint(), stretch).of(Arrival.RECONCILED, stretch.from(), stretch.to(),
				List.of(), Set.of(), 0, false);
		save(progress.attested(segment, false), List.of(segment));
	}

	private void deliverOnTime(Stretch stretch, List<Activity> rows, Set<String> own, int duplicates) {
		int remaining = duplicates;
		for (Portion portion : Portion.of(rows, this.settings.batchSize(), stretch.to(), stretch.complete())) {
			Progress progress = new Progress(checkpoint(), this.settings);
			if (portion.complete()) {
				progress.read(stretch.from(), portion.to(), stretch.serverTime());
			}
			deliver(stretch, progress, Arrival.ON_TIME, portion, checkpoint().attestedTo(), own, remaining);
			remaining = 0;
		}
		if (rows.isEmpty() && stretch.complete()) {
			Progress progress = new Progress(checkpoint(), this.settings).read(stretch.from(), stretch.to(),
					stretch.serverTime());
			// at the end of the walk in any case: for the ids of its requests
			if (progress.isWorthSaving() || !stretch.to().isBefore(stretch.end())) {
				passOver(stretch, progress, remaining);
			}
		}
	}

	/** Nothing new: a segment now and then says so. */
	private void passOver(Stretch stretch, Progress progress, int duplicates) {
		Checkpoint checkpoint = checkpoint();
		if (!progress.needsSegment() || !checkpoint.attestedTo().isBefore(stretch.to())) {
			save(progress);
			return;
		}
		Segment segment = attestations(checkpoint, stretch).of(Arrival.ON_TIME, checkpoint.attestedTo(), stretch.to(),
				List.of(), Set.of(), duplicates, false);
		save(progress.attested(segment, true), List.of(segment));
	}

	private void deliver(Stretch stretch, Progress progress, Arrival arrival, Portion portion, Instant from,
			Set<String> own, int duplicates) {
		Checkpoint checkpoint = checkpoint();
		boolean leavingOut = this.settings.ownCalls() == OwnCalls.LEAVE_OUT;
		Set<String> leftOut = leavingOut ? own : Set.of();
		Segment segment = attestations(checkpoint, stretch).of(arrival, from, portion.to(), portion.rows(), leftOut,
				duplicates, !progress.isFinal(portion.to()) || arrival != Arrival.ON_TIME);
		progress.attested(segment, portion.complete());
		List<Activity> rows = leavingOut ? portion.rows().stream().filter((row) -> !own.contains(row.id())).toList()
				: portion.rows();
		if (rows.isEmpty()) {
			save(progress, List.of(segment));
		}
		else {
			deliver(new ActivityBatch(this.settings.name(), rows, List.of(), own, segment), progress);
		}
		this.counters.ownCalls.add(portion.rows().stream().filter((row) -> own.contains(row.id())).count());
	}

	private void deliverUndecodable(Stretch stretch, Arrival arrival, List<UndecodableRecord> records) {
		Checkpoint checkpoint = checkpoint();
		Segment segment = attestations(checkpoint, stretch).ofUndecodable(arrival, stretch.from(), stretch.to(),
				records);
		deliver(new ActivityBatch(this.settings.name(), List.of(), records, Set.of(), segment),
				new Progress(checkpoint, this.settings).attested(segment, false));
		this.counters.undecodable.add(records.size());
	}

	private void deliver(ActivityBatch batch, Progress progress) {
		Checkpoint next = progress.checkpoint();
		this.delivery.deliver(batch, this.leases.lease(), next);
		saved(next);
		int count = batch.activities().size();
		this.counters.delivered.add(count);
		this.counters.late.add(batch.late() ? count : 0);
		this.counters.reconciled.add((batch.arrival() == Arrival.RECONCILED) ? count : 0);
		this.counters.recordingDisabled.add(batch.activities().stream().filter(FeedEngine::disablesRecording).count());
	}

	private static boolean disablesRecording(Activity activity) {
		return activity.type().equals(ActivityType.ORG_COMPLIANCE_API_SETTINGS_UPDATED)
				&& (Boolean.FALSE.equals(activity.member(ActivityMember.COMPLIANCE_API_ENABLED))
						|| Boolean.FALSE.equals(activity.member(ActivityMember.COMPLIANCE_API_LOGGING_ENABLED)));
	}

	private void save(Progress progress) {
		save(progress, List.of());
	}

	private void save(Progress progress, List<Segment> segments) {
		Checkpoint next = progress.checkpoint();
		this.store.save(this.leases.lease(), next, segments);
		saved(next);
	}

	private void saved(Checkpoint checkpoint) {
		this.loaded = checkpoint;
		this.counters.saved();
		show(checkpoint);
	}

	private void show(Checkpoint checkpoint) {
		Checkpoint.Reconciliation running = checkpoint.reconciliation();
		this.counters.position(checkpoint.watermark(), (running != null) ? running.position() : null);
	}

	private void prune() {
		Checkpoint checkpoint = checkpoint();
		this.store.prune(this.leases.lease(), checkpoint.reconciledTo(),
				this.serverTime.minus(this.settings.retention()));
	}

	private static Attestations attestations(Checkpoint checkpoint, Stretch stretch) {
		return new Attestations(checkpoint.sequence() + 1, stretch.serverTime(), checkpoint.requestIds());
	}

	private static Checkpoint withRequests(Checkpoint checkpoint, List<String> more) {
		List<String> requestIds = new ArrayList<>(checkpoint.requestIds());
		requestIds.addAll(more);
		return new Checkpoint(checkpoint.revision(), checkpoint.sequence(), checkpoint.filter(), checkpoint.watermark(),
				checkpoint.settledTo(), checkpoint.reconciledTo(), checkpoint.attestedTo(),
				checkpoint.reconciliationDue(), checkpoint.reconciliation(), checkpoint.rewinds(), requestIds);
	}

}
