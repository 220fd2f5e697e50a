package io.github.compliancesdk.spring.boot.metrics;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PromQlNamesTests {

	@Test
	void itFindsMetricsTheirLabelsAndWhatIsGroupedBy() {
		PromQlNames names = PromQlNames
			.of("sum by (job, feed) (rate(a_total{x=~\"b{1},c\", y!=\"d\"}[5m] offset 1h)) > 2"
					+ " and on (job) max(b_seconds) unless absent(c) * 1e3 + d{job=\"$job\"}[$__rate_interval]");
		assertThat(names.selectors()).containsExactly(new PromQlNames.Selector("a_total", Set.of("x", "y")),
				new PromQlNames.Selector("b_seconds", Set.of()), new PromQlNames.Selector("c", Set.of()),
				new PromQlNames.Selector("d", Set.of("job")));
		assertThat(names.grouping()).containsExactlyInAnyOrder("job", "feed");
	}

}
