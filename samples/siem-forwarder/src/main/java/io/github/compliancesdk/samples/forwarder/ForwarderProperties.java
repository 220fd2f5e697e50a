package io.github.compliancesdk.samples.forwarder;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the forwarder.
 *
 * @param exitWhenCaughtUp whether the process ends when all that is due was written
 * @param directory where the PostgreSQL of this process keeps its data; not used with
 * {@code spring.datasource.url}
 * @param simulator what to simulate when no key is set
 */
@ConfigurationProperties("forwarder")
public record ForwarderProperties(@DefaultValue("false") boolean exitWhenCaughtUp,
		@DefaultValue("siem-forwarder-data") Path directory, @DefaultValue Simulator simulator) {

	/**
	 * What to simulate when no key is set.
	 *
	 * @param activities number of activities
	 * @param seed seed of the data
	 */
	public record Simulator(@DefaultValue("50000") long activities, @DefaultValue("42") long seed) {

	}

}
