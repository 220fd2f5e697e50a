package io.github.compliancesdk.benchmarks;

import java.util.function.BiConsumer;

/**
 * Walks the feed with Spring's client and databind, page by page.
 *
 * @param <R> type of the rows
 */
final class PlainFeed<R> implements Workload {

	private final PlainWebClient client;

	private final int pageSize;

	private final PlainDecoder<R> decoder;

	private final BiConsumer<Tally, R> count;

	PlainFeed(PlainWebClient client, int pageSize, PlainDecoder<R> decoder, BiConsumer<Tally, R> count) {
		this.client = client;
		this.pageSize = pageSize;
		this.decoder = decoder;
		this.count = count;
	}

	@Override
	public void run(Tally tally) {
		String cursor = null;
		boolean more = true;
		while (more) {
			PlainPage<R> page = this.decoder.decode(this.client.body(this.pageSize, cursor));
			for (R row : page.data()) {
				this.count.accept(tally, row);
			}
			cursor = page.lastId();
			more = page.hasMore();
		}
	}

}
