package io.github.compliancesdk.benchmarks.startup;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * An application that starts, tells what that took, and ends. Whether the starter is on
 * its class path is not its business.
 */
@SpringBootApplication
public class StartedApplication {

	public static void main(String[] args) throws IOException {
		SpringApplication.run(StartedApplication.class, args);
		long millis = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
		System.gc();
		long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
		System.out.println(Started.PREFIX + " " + millis + " " + residentBytes() + " " + heap);
		System.exit(0);
	}

	private static long residentBytes() throws IOException {
		return Files.readAllLines(Path.of("/proc/self/status"))
			.stream()
			.filter((line) -> line.startsWith("VmRSS:"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
			.findFirst()
			.orElseThrow();
	}

}
