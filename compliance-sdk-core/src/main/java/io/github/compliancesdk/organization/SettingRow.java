package io.github.compliancesdk.organization;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One setting in force. An open union: one of a kind that this version does not know is
 * an {@link UnknownSetting} and keeps all its members.
 */
public sealed interface SettingRow permits BooleanSetting, IntegerSetting, StringSetting, StringListSetting,
		ProvisioningModeSetting, DataRetentionSetting, UnknownSetting {

	/**
	 * Kind on the wire, an open value.
	 * @return the kind, or {@code null} where the server sent none and the rest does not
	 * tell
	 */
	@Nullable String type();

	/**
	 * Name of the setting.
	 * @return the name, or {@code null} when the server sent none
	 */
	@Nullable SettingName name();

	/**
	 * The value, whatever its kind.
	 * @return the value; {@code null} means no limit or nothing configured
	 */
	@Nullable Object value();

	/**
	 * Members that this version does not know.
	 * @return an unmodifiable map in the order of the wire
	 */
	Map<String, @Nullable Object> additionalProperties();

}
