package io.github.compliancesdk.spring.boot.metrics;

import java.time.Clock;

import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.spring.boot.ComplianceAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration of the client's meters beside those of its observations.
 */
@AutoConfiguration(after = ComplianceAutoConfiguration.class,
		afterName = { "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
				"org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration" })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean({ ReactiveComplianceClient.class, MeterRegistry.class })
public final class ComplianceMetricsAutoConfiguration {

	ComplianceMetricsAutoConfiguration() {
	}

	@Bean
	@ConditionalOnMissingBean(name = "complianceDownloadMeters")
	DownloadMeters complianceDownloadMeters(MeterRegistry registry) {
		return new DownloadMeters(registry);
	}

	@Bean
	@ConditionalOnMissingBean(name = "complianceDeletionMeters")
	DeletionMeters complianceDeletionMeters(MeterRegistry registry) {
		return new DeletionMeters(registry);
	}

	@Bean
	@ConditionalOnMissingBean(name = "complianceBudgetMeters")
	@ConditionalOnSingleCandidate(ReactiveComplianceClient.class)
	BudgetMeters complianceBudgetMeters(ReactiveComplianceClient client) {
		return new BudgetMeters(client, Clock.systemUTC());
	}

}
