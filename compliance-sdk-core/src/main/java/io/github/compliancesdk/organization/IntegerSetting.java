package io.github.compliancesdk.organization;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A setting that is a number. Sent by the server: read it, do not construct it.
 *
 * @param name name of the setting
 * @param value null = no limit
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record IntegerSetting(SettingName name, @Nullable Long value,
		Map<String, @Nullable Object> additionalProperties) implements SettingRow {

	@Override
	public String type() {
		return "integer";
	}

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
