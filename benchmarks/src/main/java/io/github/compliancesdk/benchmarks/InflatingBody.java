package io.github.compliancesdk.benchmarks;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.Callable;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.error.ComplianceException;

/**
 * Reads a small body that would inflate to a large one in each way there is, and shows
 * how it ends and how much memory it took.
 */
final class InflatingBody {

	private InflatingBody() {
	}

	public static void main(String[] args) throws Exception {
		Arguments arguments = new Arguments(args);
		try (ComplianceClient client = SdkClients.unpaced(URI.create(arguments.text("base-url")))
			.maxAttempts(1)
			.build()) {
			attempt("bytes()", () -> (long) client.files().download("file").bytes().length);
			attempt("inputStream()", () -> {
				try (InputStream in = client.files().download("file").inputStream()) {
					return in.transferTo(OutputStream.nullOutputStream());
				}
			});
			attempt("JSON", () -> (long) client.activities().list().firstPage().items().size());
		}
		System.exit(0);
	}

	private static void attempt(String name, Callable<Long> read) throws Exception {
		System.gc();
		ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
		String end;
		try {
			end = String.format(Locale.ROOT, "read %,d", read.call());
		}
		catch (ComplianceException ex) {
			end = ex.getClass().getSimpleName() + ": " + ex.getMessage();
		}
		double peak = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.mapToLong((pool) -> pool.getPeakUsage().getUsed())
			.sum() / 1048576.0;
		System.out.printf(Locale.ROOT, "%-14s peak %6.1f MiB in all pools  %s%n", name, peak, end);
	}

}
