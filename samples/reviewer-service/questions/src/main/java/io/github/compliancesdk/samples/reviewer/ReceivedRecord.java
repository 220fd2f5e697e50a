package io.github.compliancesdk.samples.reviewer;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.compliancesdk.json.RawJson;

/**
 * A record exactly as the API sent it.
 *
 * @param json its JSON
 */
public record ReceivedRecord(@JsonValue @JsonRawValue String json) {

	static ReceivedRecord of(RawJson json) {
		return new ReceivedRecord(json.text());
	}

	@Override
	public String toString() {
		return "ReceivedRecord";
	}

}
