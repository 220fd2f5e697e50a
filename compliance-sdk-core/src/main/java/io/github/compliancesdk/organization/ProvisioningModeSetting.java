package io.github.compliancesdk.organization;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How accounts are provisioned. Sent by the server: read it, do not construct it.
 *
 * @param name name of the setting, or null when the server sent none
 * @param value the value
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record ProvisioningModeSetting(@Nullable SettingName name, ProvisioningMode value,
		Map<String, @Nullable Object> additionalProperties) implements SettingRow {

	@Override
	public String type() {
		return "provisioning_mode";
	}

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
