package io.github.compliancesdk.benchmarks;

import java.net.URI;
import java.util.Locale;

import javax.sql.DataSource;

import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;

/**
 * The ways that are compared. Size is the number of rows of a page for the feed, and the
 * number of calls of a round for the calls.
 */
enum Variant {

	/** The SDK's blocking face. */
	BLOCKING {
		@Override
		Workload open(URI baseUrl, int size) {
			return new BlockingFeed(SdkClients.unpaced(baseUrl).build(), size);
		}
	},

	/** The SDK's reactive face. */
	REACTIVE {
		@Override
		Workload open(URI baseUrl, int size) {
			return new ReactiveFeed(SdkClients.unpaced(baseUrl).buildReactive(), size);
		}
	},

	/** Spring's client and databind, into records that hold what the SDK's hold. */
	PLAIN {
		@Override
		Workload open(URI baseUrl, int size) {
			return new PlainFeed<>(new PlainWebClient(baseUrl, ObservationRegistry.NOOP), size,
					new PlainDecoder<>(PlainRow.class), Variant::count);
		}
	},

	/** The same without the bytes as received, and with times as text. */
	LEAN {
		@Override
		Workload open(URI baseUrl, int size) {
			return new PlainFeed<>(new PlainWebClient(baseUrl, ObservationRegistry.NOOP), size,
					new PlainDecoder<>(LeanActivity.class), (tally, row) -> tally.activities(1));
		}
	},

	/** Spring's client, nothing decoded. */
	DROP {
		@Override
		Workload open(URI baseUrl, int size) {
			return new DropFeed(new PlainWebClient(baseUrl, ObservationRegistry.NOOP), size);
		}
	},

	/** Small calls with the SDK, nothing observed. */
	SDK_CALL {
		@Override
		Workload open(URI baseUrl, int size) {
			return new SdkCalls(SdkClients.unpaced(baseUrl).build(), size);
		}
	},

	/** Small calls with the SDK, calls and attempts in meters. */
	SDK_CALL_OBSERVED {
		@Override
		Workload open(URI baseUrl, int size) {
			return new SdkCalls(SdkClients.observed(baseUrl, meters()).build(), size);
		}
	},

	/** Small calls with Spring's client and databind, nothing observed. */
	PLAIN_CALL {
		@Override
		Workload open(URI baseUrl, int size) {
			return new PlainCalls(new PlainWebClient(baseUrl, ObservationRegistry.NOOP), size);
		}
	},

	/** A file to disk with the SDK, as it comes. */
	SDK_DOWNLOAD {
		@Override
		Workload open(URI baseUrl, int size) {
			return new SdkDownload(SdkClients.unpaced(baseUrl).build(), DownloadVariants.folder(), true);
		}
	},

	/** A file to disk with the SDK, digests off. */
	SDK_DOWNLOAD_UNDIGESTED {
		@Override
		Workload open(URI baseUrl, int size) {
			return new SdkDownload(SdkClients.unpaced(baseUrl).build(), DownloadVariants.folder(), false);
		}
	},

	/** A file to disk with a plain loop that computes both digests. */
	PLAIN_DOWNLOAD {
		@Override
		Workload open(URI baseUrl, int size) {
			return new PlainDownload(baseUrl, DownloadVariants.folder());
		}
	},

	/** A file to disk with the JDK's client alone. */
	JDK_FILE {
		@Override
		Workload open(URI baseUrl, int size) {
			return new JdkFileDownload(baseUrl, DownloadVariants.folder());
		}
	},

	/** The feed page by page, nothing remembered, into nothing. */
	WALK {
		@Override
		Workload open(URI baseUrl, int size) {
			return new PlainWalk(SdkClients.unpaced(baseUrl).build(), ActivityTable.NONE, size);
		}
	},

	/** The feed with checkpoints in files, into nothing. */
	FEED {
		@Override
		Workload open(URI baseUrl, int size) {
			return new FeedDelivery(SdkClients.unpaced(baseUrl).build(), FeedStores.folder(), ActivityTable.NONE, size);
		}
	},

	/** The feed page by page into PostgreSQL, each page in a transaction. */
	WALK_POSTGRES {
		@Override
		Workload open(URI baseUrl, int size) {
			return new PlainWalk(SdkClients.unpaced(baseUrl).build(), ActivityTable.in(FeedStores.postgres("walk")),
					size);
		}
	},

	/** The feed into PostgreSQL, each batch in the transaction of its checkpoint. */
	FEED_POSTGRES {
		@Override
		Workload open(URI baseUrl, int size) {
			DataSource dataSource = FeedStores.postgres("feed");
			return new FeedDelivery(SdkClients.unpaced(baseUrl).build(), FeedStores.tables(dataSource),
					ActivityTable.in(dataSource), size);
		}
	},

	/** Small calls with Spring's client and databind, in meters. */
	PLAIN_CALL_OBSERVED {
		@Override
		Workload open(URI baseUrl, int size) {
			return new PlainCalls(new PlainWebClient(baseUrl, meters()), size);
		}
	};

	/** Opens the client; it lives as long as its process. */
	abstract Workload open(URI baseUrl, int size);

	static void count(Tally tally, PlainRow row) {
		PlainActivity activity = row.activity();
		tally.activity(activity.id(), activity.createdAt(), activity.additionalProperties().size(), row.rawLength());
	}

	private static ObservationRegistry meters() {
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(new SimpleMeterRegistry()));
		return registry;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
