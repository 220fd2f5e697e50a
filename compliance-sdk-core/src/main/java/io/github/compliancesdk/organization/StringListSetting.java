package io.github.compliancesdk.organization;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A setting that is a list of texts. Sent by the server: read it, do not construct it.
 *
 * @param name name of the setting
 * @param value the value; empty when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record StringListSetting(SettingName name, List<String> value,
		Map<String, @Nullable Object> additionalProperties) implements SettingRow {

	@Override
	public String type() {
		return "string_list";
	}

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
