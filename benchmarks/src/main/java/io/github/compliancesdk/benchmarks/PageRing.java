package io.github.compliancesdk.benchmarks;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import io.github.compliancesdk.simulator.ActivityDataSet;
import io.netty.buffer.ByteBuf;

/**
 * Distinct pages of simulated activities, rendered once; a walk longer than the ring goes
 * round.
 */
final class PageRing {

	private static final Instant FROM = Instant.parse("2023-01-01T00:00:00Z");

	private static final Instant TO = Instant.parse("2026-11-01T00:00:00Z");

	private final List<ByteBuf> pages;

	private PageRing(List<ByteBuf> pages) {
		this.pages = pages;
	}

	static PageRing render(long seed, int pages, int rowsPerPage) throws IOException {
		PageAssembler assembler = new PageAssembler(rowsPerPage);
		ActivityDataSet.generated(seed, (long) pages * rowsPerPage, FROM, TO).writeTo(assembler);
		return new PageRing(assembler.pages());
	}

	/** The page at a position of the walk, without its end; shares the bytes. */
	ByteBuf page(int position) {
		return this.pages.get(position % this.pages.size()).retainedDuplicate();
	}

}
