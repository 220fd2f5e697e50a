package io.github.compliancesdk.organization;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A setting that is a text. Sent by the server: read it, do not construct it.
 *
 * @param name name of the setting
 * @param value null = nothing configured
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record StringSetting(SettingName name, @Nullable String value,
		Map<String, @Nullable Object> additionalProperties) implements SettingRow {

	@Override
	public String type() {
		return "string";
	}

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
