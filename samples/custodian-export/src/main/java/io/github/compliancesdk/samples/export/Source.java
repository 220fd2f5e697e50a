package io.github.compliancesdk.samples.export;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * Where the content of a file comes from.
 *
 * @param operation operation of the API, or what this program made it of
 * @param requestId id of the request, of several the last one; null when the server sent
 * none, or when the process ended between the arrival of a file and its record
 * @param time when it was had
 */
record Source(String operation, @Nullable String requestId, Instant time) {

	static Source now(String operation, @Nullable String requestId) {
		return new Source(operation, requestId, Instant.now().truncatedTo(ChronoUnit.MILLIS));
	}

}
