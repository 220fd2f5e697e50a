package io.github.compliancesdk.internal.organization;

import java.util.function.Function;

import io.github.compliancesdk.internal.json.Members;
import io.github.compliancesdk.json.RawJson;
import io.github.compliancesdk.organization.BooleanSetting;
import io.github.compliancesdk.organization.ComplianceApiKey;
import io.github.compliancesdk.organization.DataRetentionSetting;
import io.github.compliancesdk.organization.EffectiveSettings;
import io.github.compliancesdk.organization.FixedRetention;
import io.github.compliancesdk.organization.IndefiniteRetention;
import io.github.compliancesdk.organization.IntegerSetting;
import io.github.compliancesdk.organization.Organization;
import io.github.compliancesdk.organization.OrganizationRole;
import io.github.compliancesdk.organization.OrganizationUser;
import io.github.compliancesdk.organization.ProvisioningMode;
import io.github.compliancesdk.organization.ProvisioningModeSetting;
import io.github.compliancesdk.organization.RetentionPeriod;
import io.github.compliancesdk.organization.RetentionTimescale;
import io.github.compliancesdk.organization.Role;
import io.github.compliancesdk.organization.RolePermission;
import io.github.compliancesdk.organization.SettingName;
import io.github.compliancesdk.organization.SettingRow;
import io.github.compliancesdk.organization.StringListSetting;
import io.github.compliancesdk.organization.StringSetting;
import io.github.compliancesdk.organization.UnknownRetention;
import io.github.compliancesdk.organization.UnknownSetting;
import io.github.compliancesdk.organization.UserPreferences;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of their members.
 */
final class OrganizationDecoder {

	private OrganizationDecoder() {
	}

	static Organization organization(Members members, RawJson raw) {
		return new Organization(members.requiredString("uuid"), members.requiredString("name"),
				members.requiredInstant("created_at"), members.rest(), raw);
	}

	static OrganizationUser organizationUser(Members members, RawJson raw) {
		return new OrganizationUser(members.requiredString("id"), members.instant("created_at"),
				members.string("email"), members.string("full_name"),
				value(members, "organization_role", OrganizationRole::new), members.rest(), raw);
	}

	static UserPreferences userPreferences(Members members, RawJson raw) {
		return new UserPreferences(members.rest(), raw);
	}

	static Role role(Members members, RawJson raw) {
		return new Role(members.requiredString("id"), members.string("name"), members.string("description"),
				members.instant("created_at"), members.instant("updated_at"), members.rest(), raw);
	}

	static RolePermission rolePermission(Members members, RawJson raw) {
		return new RolePermission(members.requiredString("action"), members.string("resource_id"),
				members.string("resource_type"), members.rest(), raw);
	}

	static EffectiveSettings effectiveSettings(Members members, RawJson raw) {
		return new EffectiveSettings(members.requiredString("organization_id"),
				members.requiredObjects("settings", OrganizationDecoder::settingRow),
				members.requiredObjects("api_keys", OrganizationDecoder::complianceApiKey), members.rest(), raw);
	}

	static ComplianceApiKey complianceApiKey(Members members) {
		return new ComplianceApiKey(members.requiredString("id"), members.requiredString("name"),
				members.requiredStrings("scopes"), members.requiredBool("is_active"), members.instant("created_at"),
				members.string("created_by_id"), members.instant("expires_at"), members.rest());
	}

	static BooleanSetting booleanSetting(Members members) {
		return new BooleanSetting(new SettingName(members.requiredString("name")), members.requiredBool("value"),
				members.rest());
	}

	static IntegerSetting integerSetting(Members members) {
		return new IntegerSetting(new SettingName(members.requiredString("name")), members.integer("value"),
				members.rest());
	}

	static StringSetting stringSetting(Members members) {
		return new StringSetting(new SettingName(members.requiredString("name")), members.string("value"),
				members.rest());
	}

	static StringListSetting stringListSetting(Members members) {
		return new StringListSetting(new SettingName(members.requiredString("name")), members.requiredStrings("value"),
				members.rest());
	}

	static ProvisioningModeSetting provisioningModeSetting(Members members) {
		return new ProvisioningModeSetting(value(members, "name", SettingName::new),
				new ProvisioningMode(members.requiredString("value")), members.rest());
	}

	static DataRetentionSetting dataRetentionSetting(Members members) {
		return new DataRetentionSetting(value(members, "name", SettingName::new),
				members.requiredMap("value", OrganizationDecoder::retentionPeriod), members.rest());
	}

	static SettingRow settingRow(Members members) {
		String type = members.string("type");
		return switch ((type != null) ? type : "") {
			case "boolean" -> booleanSetting(members);
			case "integer" -> integerSetting(members);
			case "string" -> stringSetting(members);
			case "string_list" -> stringListSetting(members);
			case "provisioning_mode" -> provisioningModeSetting(members);
			case "data_retention" -> dataRetentionSetting(members);
			default -> new UnknownSetting(type, value(members, "name", SettingName::new), members.value("value"),
					members.rest());
		};
	}

	static RetentionPeriod retentionPeriod(Members members) {
		String type = members.string("type");
		return switch ((type != null) ? type : "") {
			case "fixed" -> fixedRetention(members);
			case "indefinite" -> indefiniteRetention(members);
			default -> new UnknownRetention(type, members.rest());
		};
	}

	static FixedRetention fixedRetention(Members members) {
		return new FixedRetention(members.requiredInteger("duration"),
				new RetentionTimescale(members.requiredString("timescale")), members.rest());
	}

	static IndefiniteRetention indefiniteRetention(Members members) {
		return new IndefiniteRetention(members.rest());
	}

	private static <V> @Nullable V value(Members members, String name, Function<String, V> type) {
		String value = members.string(name);
		return (value != null) ? type.apply(value) : null;
	}

}
