package io.github.compliancesdk.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;

/**
 * Walks the feed with the blocking face and shows what is alive after a collection, again
 * and again: a long walk must need no more memory than a short one. The page in hand is
 * part of it.
 */
final class LiveSet {

	/** What the largest live set may be, as a multiple of the smallest. */
	private static final double FLAT = 1.1;

	private LiveSet() {
	}

	public static void main(String[] args) {
		Arguments arguments = new Arguments(args);
		int every = arguments.number("every");
		ActivityListParams params = ActivityListParams.builder().pageSize(arguments.number("page-size")).build();
		List<Double> live = new ArrayList<>();
		long count = 0;
		try (ComplianceClient client = SdkClients.unpaced(URI.create(arguments.text("base-url"))).build()) {
			for (Activity activity : client.activities().list(params)) {
				if (++count % every == 0) {
					live.add(liveMebibytes());
					System.out.printf(Locale.ROOT, "%,14d activities  live %6.2f MiB  at %s%n", count,
							live.get(live.size() - 1), activity.createdAt());
				}
			}
		}
		double least = live.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
		double most = live.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
		System.out.printf(Locale.ROOT,
				"%s  live set %.2f to %.2f MiB over %,d activities, bound %.1f times the least%n",
				(most <= FLAT * least) ? "PASS" : "FAIL", least, most, count, FLAT);
		System.exit(0);
	}

	private static double liveMebibytes() {
		MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
		System.gc();
		return memory.getHeapMemoryUsage().getUsed() / 1048576.0;
	}

}
