package io.github.compliancesdk.organization;

import java.util.List;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * The settings in force in one organization, and the access keys of its parent. Sent by
 * the server: read it, do not construct it.
 *
 * @param organizationId id of the organization, {@code org_...}; deprecated by the API
 * @param settings settings in force; a missing row means that no admin can control it,
 * not that it is off; empty when the server sent none
 * @param apiKeys every Compliance Access Key of the parent, oldest first, inactive ones
 * included; empty when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record EffectiveSettings(String organizationId, List<SettingRow> settings, List<ComplianceApiKey> apiKeys,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return "EffectiveSettings[id=" + this.organizationId + "]";
	}

}
