package io.github.compliancesdk.benchmarks;

/**
 * Walks the feed and drops what it reads: what the network alone costs.
 */
final class DropFeed implements Workload {

	private final PlainWebClient client;

	private final int pageSize;

	DropFeed(PlainWebClient client, int pageSize) {
		this.client = client;
		this.pageSize = pageSize;
	}

	@Override
	public void run(Tally tally) {
		String cursor = null;
		do {
			cursor = this.client.drop(this.pageSize, cursor);
			tally.activities(this.pageSize);
		}
		while (cursor != null);
	}

}
