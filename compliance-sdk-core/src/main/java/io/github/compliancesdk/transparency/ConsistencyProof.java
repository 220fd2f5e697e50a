package io.github.compliancesdk.transparency;

import java.util.List;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * Proof that a log only grew. Sent by the server: read it, do not construct it.
 *
 * @param hashes hashes of the proof, in order; empty when the server sent none
 * @param checkpoint signed note text
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record ConsistencyProof(List<String> hashes, String checkpoint,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
