package io.github.compliancesdk.samples.export;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an export is of. A folder holds one, however often it was interrupted.
 *
 * @param version version of the program
 * @param asked custodians as they were named
 * @param custodians those they are
 * @param from chats and sessions created at this time or later, or null
 * @param to chats and sessions created before this time
 * @param started when it began
 */
record Run(String version, List<String> asked, List<Custodian> custodians, @Nullable Instant from, Instant to,
		Instant started) {

	/**
	 * Somebody whose content is taken.
	 *
	 * @param id user id
	 * @param email e-mail address, or null if they were named by id
	 * @param name full name, or null
	 */
	record Custodian(String id, @Nullable String email, @Nullable String name) {

	}

}
