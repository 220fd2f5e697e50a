package io.github.compliancesdk.organization;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A setting that is on or off. Sent by the server: read it, do not construct it.
 *
 * @param name name of the setting
 * @param value the value
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record BooleanSetting(SettingName name, Boolean value,
		Map<String, @Nullable Object> additionalProperties) implements SettingRow {

	@Override
	public String type() {
		return "boolean";
	}

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
