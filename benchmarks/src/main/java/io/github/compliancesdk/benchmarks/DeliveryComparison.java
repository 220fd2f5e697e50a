package io.github.compliancesdk.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * Compares the feed, which loses nothing, with a plain walk, which remembers nothing:
 * into a consumer that does nothing, and into PostgreSQL.
 */
final class DeliveryComparison {

	private static final List<Variant> VARIANTS = List.of(Variant.WALK, Variant.FEED, Variant.WALK_POSTGRES,
			Variant.FEED_POSTGRES);

	private DeliveryComparison() {
	}

	public static void main(String[] args) throws IOException {
		Arguments arguments = new Arguments(args);
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
			Arguments clients = arguments.with("jvm",
					arguments.text("jvm") + " -Dfeed.postgres=" + postgres.getJdbcUrl("postgres", "postgres"));
			Rounds rounds = Rounds.run(VARIANTS, arguments.number("page-size"), clients);
			rounds.checkSameContent(VARIANTS);
			System.out.printf("%-14s %14s %10s %14s  %s%n", "variant", "activities/s", "CPU s/M", "bytes each",
					"speed to its walk");
			for (Variant variant : VARIANTS) {
				System.out.printf(Locale.ROOT, "%-14s %,14.0f %10.2f %,14.0f  %s%n", variant,
						rounds.samples(variant, Measurement::perSecond).median(),
						rounds.samples(variant, Measurement::cpuMicrosPerUnit).median(),
						rounds.samples(variant, Measurement::bytesPerUnit).median(),
						rounds.speedRatios(variant, walkOf(variant)));
			}
		}
	}

	private static Variant walkOf(Variant variant) {
		return (variant == Variant.FEED_POSTGRES || variant == Variant.WALK_POSTGRES) ? Variant.WALK_POSTGRES
				: Variant.WALK;
	}

}
