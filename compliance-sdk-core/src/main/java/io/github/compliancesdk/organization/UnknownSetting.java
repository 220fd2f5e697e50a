package io.github.compliancesdk.organization;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A setting of a kind that this version does not know; nothing of it is lost. Sent by the
 * server: read it, do not construct it.
 *
 * @param type kind on the wire, or null when the server sent none
 * @param name name, or null when the server sent none
 * @param value value as it was sent, or null
 * @param additionalProperties all other members, in the order they were sent
 */
public record UnknownSetting(@Nullable String type, @Nullable SettingName name, @Nullable Object value,
		Map<String, @Nullable Object> additionalProperties) implements SettingRow {

	@Override
	public String toString() {
		return "UnknownSetting[type=" + this.type + "]";
	}

}
