package io.github.compliancesdk.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One variant in a process of its own, which stays warm: after its warm-up it runs a
 * round for each line it reads, and tells what it measured.
 */
final class MeasuredClient {

	static final String READY = "ready";

	private MeasuredClient() {
	}

	public static void main(String[] args) throws IOException {
		Arguments arguments = new Arguments(args);
		Workload workload = Variant.valueOf(arguments.text("variant"))
			.open(URI.create(arguments.text("base-url")), arguments.number("size"));
		for (int i = 0; i < arguments.number("warm-ups"); i++) {
			workload.run(new Tally());
		}
		System.out.println(READY);
		ProcessMeter meter = new ProcessMeter();
		BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		while (in.readLine() != null) {
			System.out.println(meter.measure(workload).line());
		}
		// event loops may still be there
		System.exit(0);
	}

}
