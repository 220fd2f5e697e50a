package io.github.compliancesdk.samples.export;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the export.
 *
 * @param custodians user ids or e-mail addresses; against the simulator everybody in the
 * first organization if there is none
 * @param from chats and sessions created at this time or later
 * @param to chats and sessions created before this time; when the export was begun if it
 * is not set
 * @param directory where the export goes; one folder holds one export
 * @param progressInterval how often progress is shown
 * @param simulator what to simulate when no key is set
 */
@ConfigurationProperties("export")
public record ExportProperties(@DefaultValue List<String> custodians, @Nullable Instant from, @Nullable Instant to,
		@DefaultValue("custodian-export") Path directory, @DefaultValue("2s") Duration progressInterval,
		@DefaultValue Simulator simulator) {

	/**
	 * What to simulate when no key is set.
	 *
	 * @param seed seed of the tenant
	 * @param organizations how many organizations there are
	 * @param users how many users each organization has
	 * @param chats how many chats there are
	 */
	public record Simulator(@DefaultValue("42") long seed, @DefaultValue("3") int organizations,
			@DefaultValue("8") int users, @DefaultValue("60") int chats) {

	}

}
