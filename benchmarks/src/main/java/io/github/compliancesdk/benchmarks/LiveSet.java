package io.github.compliancesdk.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;

/**
 * What is alive after a collection, again and again while activities are counted: many of
 * them must need no more memory than few. The page in hand is part of it.
 */
final class LiveSet {

	/** What the largest live set may be, as a multiple of the smallest. */
	private static final double FLAT = 1.1;

	private final List<Double> live = new ArrayList<>();

	private final int every;

	private long count;

	LiveSet(int every) {
		this.every = every;
	}

	public static void main(String[] args) {
		Arguments arguments = new Arguments(args);
		LiveSet live = new LiveSet(arguments.number("every"));
		ActivityListParams params = ActivityListParams.builder().pageSize(arguments.number("page-size")).build();
		try (ComplianceClient client = SdkClients.unpaced(URI.create(arguments.text("base-url"))).build()) {
			for (Activity activity : client.activities().list(params)) {
				live.count(activity.createdAt());
			}
		}
		System.out.println(live.judge());
		System.exit(0);
	}

	void count(Instant createdAt) {
		if (++this.count % this.every == 0) {
			this.live.add(liveMebibytes());
			System.out.printf(Locale.ROOT, "%,14d activities  live %6.2f MiB  at %s%n", this.count,
					this.live.get(this.live.size() - 1), createdAt);
		}
	}

	/** One line: what was measured and whether it is within the bound. */
	String judge() {
		double least = this.live.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
		double most = this.live.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
		return String.format(Locale.ROOT,
				"%s  live set %.2f to %.2f MiB over %,d activities, bound %.1f times the least",
				(most <= FLAT * least) ? "PASS" : "FAIL", least, most, this.count, FLAT);
	}

	/**
	 * The same for one that reads ahead: how many pages are in hand at the moment of the
	 * collection is chance, so that the first third of the figures is compared with the
	 * last.
	 */
	String judgeTrend() {
		int third = this.live.size() / 3;
		double first = mean(this.live.subList(0, third));
		double last = mean(this.live.subList(this.live.size() - third, this.live.size()));
		return String.format(Locale.ROOT,
				"%s  live set %.2f MiB in the first third, %.2f in the last, of %,d activities, bound %.1f times the first",
				(last <= FLAT * first) ? "PASS" : "FAIL", first, last, this.count, FLAT);
	}

	private static double mean(List<Double> figures) {
		return figures.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
	}

	private static double liveMebibytes() {
		MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
		System.gc();
		return memory.getHeapMemoryUsage().getUsed() / 1048576.0;
	}

}
