package io.github.compliancesdk.benchmarks;

/**
 * Small calls with Spring's client and databind, one after the other.
 */
final class PlainCalls implements Workload {

	private final PlainWebClient client;

	private final int calls;

	private final PlainDecoder<PlainRow> decoder = new PlainDecoder<>(PlainRow.class);

	PlainCalls(PlainWebClient client, int calls) {
		this.client = client;
		this.calls = calls;
	}

	@Override
	public void run(Tally tally) {
		for (int i = 0; i < this.calls; i++) {
			long start = System.nanoTime();
			PlainRow row = this.decoder.decode(this.client.body(1, null)).data().get(0);
			tally.answeredAfter(System.nanoTime() - start);
			Variant.count(tally, row);
		}
	}

}
