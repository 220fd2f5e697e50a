package io.github.compliancesdk.samples.directory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Settings of the report.
 *
 * @param baseline YAML file with the settings that every organization should have
 * @param failOnDifference whether a setting that differs ends the process with exit code
 * 2
 * @param simulator what to simulate when no key is set
 */
@ConfigurationProperties("report")
public record ReportProperties(@DefaultValue("classpath:baseline.yml") Resource baseline,
		@DefaultValue("false") boolean failOnDifference, @DefaultValue Simulator simulator) {

	/**
	 * What to simulate when no key is set.
	 *
	 * @param seed seed of the tenant
	 */
	public record Simulator(@DefaultValue("42") long seed) {

	}

}
