package io.github.compliancesdk.samples.audit;

import java.nio.file.Path;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the audit.
 *
 * @param since start of the period, inclusive; by default six years ago, as far as the
 * feed goes back
 * @param until end of the period, exclusive; by default two minutes ago, since an event
 * is queryable within one
 * @param directory where files and progress are kept; one directory is one audit
 * @param pageSize records a request, 1 to 5,000
 * @param exitWhenDone whether the process ends with the audit
 * @param simulator what to simulate when no key is set
 */
@ConfigurationProperties("audit")
public record AuditProperties(@Nullable Instant since, @Nullable Instant until, @DefaultValue("audit") Path directory,
		@DefaultValue("5000") int pageSize, @DefaultValue("false") boolean exitWhenDone,
		@DefaultValue Simulator simulator) {

	/**
	 * What to simulate when no key is set.
	 *
	 * @param activities number of activities
	 * @param seed seed of the data
	 */
	public record Simulator(@DefaultValue("100000") long activities, @DefaultValue("42") long seed) {

	}

}
