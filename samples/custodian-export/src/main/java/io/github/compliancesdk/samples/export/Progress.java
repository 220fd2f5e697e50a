package io.github.compliancesdk.samples.export;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.budget.RateLimitStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells how far the export is, every few seconds. How many files there are is not known
 * before the last chat was read, so the time left is told from chats, sessions and code
 * artifacts.
 */
final class Progress {

	private static final Logger logger = LoggerFactory.getLogger(Progress.class);

	private final ComplianceClient client;

	private final Calls calls;

	private final long interval;

	private final long start = System.nanoTime();

	private final Map<Kind, Integer> done = new EnumMap<>(Kind.class);

	/** How many things of each custodian are still to be done. */
	private final Map<String, Integer> open = new HashMap<>();

	private final Set<String> custodians = new HashSet<>();

	private int listed;

	private int before;

	private long bytes;

	private long lastShown = this.start;

	Progress(ComplianceClient client, Calls calls, Duration interval) {
		this.client = client;
		this.calls = calls;
		this.interval = interval.toNanos();
	}

	void begin(Run run, List<Listed> listed, Collection<Item> items) {
		run.custodians().forEach((custodian) -> this.custodians.add(custodian.id()));
		listed.forEach((item) -> this.open.merge(item.custodian(), 1, Integer::sum));
		this.listed = listed.size();
		items.forEach(this::count);
		this.before = listedDone();
	}

	void done(Item item) {
		count(item);
		tick();
	}

	private void count(Item item) {
		this.done.merge(item.kind(), 1, Integer::sum);
		if (item.custodian() != null && item.kind() != Kind.CODE_ARTIFACT_VERSION) {
			this.open.merge(item.custodian(), -1, Integer::sum);
		}
		this.bytes += item.files().stream().mapToLong(WrittenFile::length).sum();
	}

	void tick() {
		long now = System.nanoTime();
		if (now - this.lastShown >= this.interval) {
			this.lastShown = now;
			show(now);
		}
	}

	void finished() {
		show(System.nanoTime());
	}

	private void show(long now) {
		double seconds = (now - this.start) / 1e9;
		logger.info(String.format(Locale.ROOT,
				"%,d of %,d custodians, %,d of %,d chats, sessions and code artifacts, %,d files, %,.1f MB, "
						+ "%,d requests, %s, %s",
				this.custodians.stream().filter((id) -> this.open.getOrDefault(id, 0) <= 0).count(),
				this.custodians.size(), listedDone(), this.listed,
				sum(Kind.FILE, Kind.GENERATED_FILE, Kind.ARTIFACT, Kind.CODE_ARTIFACT_VERSION), this.bytes / 1e6,
				this.calls.requests(), budget(), left(seconds)));
	}

	private int listedDone() {
		return sum(Kind.CHAT, Kind.LOCAL_SESSION, Kind.REMOTE_SESSION, Kind.CODE_ARTIFACT);
	}

	private int sum(Kind... kinds) {
		int sum = 0;
		for (Kind kind : kinds) {
			sum += this.done.getOrDefault(kind, 0);
		}
		return sum;
	}

	private String budget() {
		RateLimitStatus budget = this.client.rateLimit().orElse(null);
		if (budget == null || budget.limit() == null || budget.limit() == 0 || budget.remaining() == null) {
			return "budget unknown";
		}
		return String.format(Locale.ROOT, "%d %% of this minute's budget used",
				100 * (budget.limit() - budget.remaining()) / budget.limit());
	}

	private String left(double seconds) {
		int gained = listedDone() - this.before;
		if (this.listed > 0 && listedDone() >= this.listed) {
			return String.format(Locale.ROOT, "done in %.1f s", seconds);
		}
		if (gained <= 0) {
			return "time left unknown";
		}
		return String.format(Locale.ROOT, "about %,.0f s left", seconds * (this.listed - listedDone()) / gained);
	}

}
