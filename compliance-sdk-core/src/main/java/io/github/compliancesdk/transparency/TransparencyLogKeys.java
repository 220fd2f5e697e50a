package io.github.compliancesdk.transparency;

import java.util.List;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a transparency log. Sent by the server: read it, do not construct it.
 *
 * @param origin name of the log
 * @param logKeys keys that sign its checkpoints; empty when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record TransparencyLogKeys(String origin, List<TransparencyLogKey> logKeys,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
