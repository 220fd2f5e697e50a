package io.github.compliancesdk.organization;

import io.github.compliancesdk.paging.PageParams;
import io.github.compliancesdk.paging.Paged;

/**
 * Organizations: their users and settings, for blocking callers. Safe for use by several
 * threads. What goes wrong is a
 * {@link io.github.compliancesdk.error.ComplianceException}.
 */
public interface OrganizationsClient {

	/**
	 * Reads the organizations under the parent. Operation {@code listOrganizations};
	 * scope {@code read:compliance_org_data} or {@code read:org_audit}.
	 * @return the rows, fetched when asked for
	 */
	default Paged<Organization> list() {
		return list(PageParams.builder().build());
	}

	/**
	 * Reads the organizations under the parent. Operation {@code listOrganizations};
	 * scope {@code read:compliance_org_data} or {@code read:org_audit}.
	 * @param params page size
	 * @return the rows, fetched when asked for
	 */
	Paged<Organization> list(PageParams params);

	/**
	 * Reads the current members of an organization, in order of joining. Operation
	 * {@code listOrganizationUsers}; scope {@code read:compliance_user_data} or {@code
	 * read:org_audit}.
	 * @param orgUuid UUID of the organization
	 * @return the rows, fetched when asked for
	 * @throws IllegalArgumentException if an id is blank
	 */
	default Paged<OrganizationUser> users(String orgUuid) {
		return users(orgUuid, PageParams.builder().build());
	}

	/**
	 * Reads the current members of an organization, in order of joining. Operation
	 * {@code listOrganizationUsers}; scope {@code read:compliance_user_data} or {@code
	 * read:org_audit}.
	 * @param orgUuid UUID of the organization
	 * @param params page size
	 * @return the rows, fetched when asked for
	 * @throws IllegalArgumentException if an id is blank
	 */
	Paged<OrganizationUser> users(String orgUuid, PageParams params);

	/**
	 * Reads the saved texts of the members of an organization. Pages may be short or
	 * empty before the end. Operation {@code listUserPreferences}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @param orgUuid UUID of the organization
	 * @return the rows, fetched when asked for
	 * @throws IllegalArgumentException if an id is blank
	 */
	default Paged<UserPreferences> userPreferences(String orgUuid) {
		return userPreferences(orgUuid, UserPreferencesListParams.builder().build());
	}

	/**
	 * Reads the saved texts of the members of an organization. Pages may be short or
	 * empty before the end. Operation {@code listUserPreferences}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @param orgUuid UUID of the organization
	 * @param params filters and page size
	 * @return the rows, fetched when asked for
	 * @throws IllegalArgumentException if an id is blank
	 */
	Paged<UserPreferences> userPreferences(String orgUuid, UserPreferencesListParams params);

	/**
	 * Reads the settings in force in one organization; the parent itself is not valid.
	 * Operation {@code getEffectiveSettings}; scope {@code read:compliance_org_data} or
	 * {@code read:org_audit}.
	 * @param orgUuid UUID of the organization
	 * @return the record
	 * @throws IllegalArgumentException if an id is blank
	 */
	EffectiveSettings settings(String orgUuid);

}
