package io.github.compliancesdk.organization;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How long data is kept. Sent by the server: read it, do not construct it.
 *
 * @param name name of the setting, or null when the server sent none
 * @param value keyed by data type; the key all stands alone and covers everything; a
 * missing key means no admin-set period
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record DataRetentionSetting(@Nullable SettingName name, Map<String, RetentionPeriod> value,
		Map<String, @Nullable Object> additionalProperties) implements SettingRow {

	@Override
	public String type() {
		return "data_retention";
	}

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
