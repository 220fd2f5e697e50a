package io.github.compliancesdk.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;

/**
 * Measures what a workload costs this process. Allocations are those of all threads that
 * are alive: none ends while a workload runs, since the threads of the clients stay.
 */
final class ProcessMeter {

	private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

	private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

	Measurement measure(Workload workload) {
		// each round starts alike; what earlier ones left is not its cost
		System.gc();
		Tally tally = new Tally();
		long allocated = allocatedBytes();
		long cpu = this.system.getProcessCpuTime();
		long wall = System.nanoTime();
		workload.run(tally);
		wall = System.nanoTime() - wall;
		cpu = this.system.getProcessCpuTime() - cpu;
		allocated = allocatedBytes() - allocated;
		return new Measurement(tally.units(), wall, cpu, allocated, tally.checksum(), tally.medianNanos());
	}

	private long allocatedBytes() {
		return Arrays.stream(this.threads.getThreadAllocatedBytes(this.threads.getAllThreadIds()))
			.filter((bytes) -> bytes > 0)
			.sum();
	}

}
