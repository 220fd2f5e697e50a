package io.github.compliancesdk.benchmarks.startup;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts the application with the starter and, with the same jars of others, without it,
 * in turn.
 */
final class StartupComparison {

	private static final double MOST_TIME = 1.10;

	private StartupComparison() {
	}

	public static void main(String[] args) throws IOException {
		Path application = Path.of(args[0]);
		Path libraries = Path.of(args[1]);
		int rounds = Integer.parseInt(args[2]);
		List<String> flags = List.of(args[3].trim().split(" +", -1));
		List<String> with = command(application, libraries, flags, (jar) -> true);
		List<String> without = command(application, libraries, flags, (jar) -> !jar.startsWith("compliance-"));
		List<Started> withStarter = new ArrayList<>();
		List<Started> withoutStarter = new ArrayList<>();
		start(with);
		start(without);
		for (int round = 0; round < rounds; round++) {
			if (round % 2 == 0) {
				withStarter.add(start(with));
				withoutStarter.add(start(without));
			}
			else {
				withoutStarter.add(start(without));
				withStarter.add(start(with));
			}
		}
		System.out.printf("%-10s %10s %12s %12s%n", "", "ms", "MiB in all", "MiB of heap");
		print("with", withStarter);
		print("without", withoutStarter);
		double[] ratios = new double[rounds];
		for (int i = 0; i < rounds; i++) {
			ratios[i] = (double) withStarter.get(i).millis() / withoutStarter.get(i).millis();
		}
		Arrays.sort(ratios);
		double ratio = ratios[rounds / 2];
		System.out.printf(Locale.ROOT, "%s  time of the start is %.3f (%.3f to %.3f) of that without, bound %.2f%n",
				(ratio <= MOST_TIME) ? "PASS" : "FAIL", ratio, ratios[0], ratios[rounds - 1], MOST_TIME);
	}

	private static List<String> command(Path application, Path libraries, List<String> flags, Predicate<String> jars)
			throws IOException {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
		command.addAll(flags);
		try (Stream<Path> files = Files.list(libraries)) {
			command.addAll(List.of("-cp",
					application + File.pathSeparator
							+ files.filter((file) -> jars.test(file.getFileName().toString()))
								.sorted()
								.map(Path::toString)
								.collect(Collectors.joining(File.pathSeparator))));
		}
		command.addAll(List.of(StartedApplication.class.getName(), "--spring.main.web-application-type=none",
				"--spring.main.banner-mode=off", "--compliance.api-key=sk-ant-api01-benchmark"));
		return command;
	}

	private static Started start(List<String> command) throws IOException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return output.lines()
			.filter((line) -> line.startsWith(Started.PREFIX))
			.map(Started::parse)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("The application did not start: " + output));
	}

	private static void print(String name, List<Started> starts) {
		System.out.printf(Locale.ROOT, "%-10s %,10d %,12.1f %,12.1f%n", name, median(starts, Started::millis),
				median(starts, Started::residentBytes) / 1048576.0, median(starts, Started::heapBytes) / 1048576.0);
	}

	private static long median(List<Started> starts, ToLongFunction<Started> figure) {
		long[] sorted = starts.stream().mapToLong(figure).sorted().toArray();
		return sorted[sorted.length / 2];
	}

}
