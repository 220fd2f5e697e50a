package io.github.compliancesdk.organization;

import io.github.compliancesdk.paging.PageParams;
import io.github.compliancesdk.paging.Paged;

/**
 * Custom roles of an organization, for blocking callers. Safe for use by several threads.
 * What goes wrong is a {@link io.github.compliancesdk.error.ComplianceException}.
 */
public interface RolesClient {

	/**
	 * Reads the roles of an organization. Operation {@code listRoles}; scope {@code
	 * read:compliance_org_data} or {@code read:org_audit}.
	 * @param orgUuid UUID of the organization
	 * @return the rows, fetched when asked for
	 * @throws IllegalArgumentException if an id is blank
	 */
	default Paged<Role> list(String orgUuid) {
		return list(orgUuid, PageParams.builder().build());
	}

	/**
	 * Reads the roles of an organization. Operation {@code listRoles}; scope {@code
	 * read:compliance_org_data} or {@code read:org_audit}.
	 * @param orgUuid UUID of the organization
	 * @param params page size
	 * @return the rows, fetched when asked for
	 * @throws IllegalArgumentException if an id is blank
	 */
	Paged<Role> list(String orgUuid, PageParams params);

	/**
	 * Reads one role. Operation {@code getRole}; scope {@code read:compliance_org_data}
	 * or {@code read:org_audit}.
	 * @param orgUuid UUID of the organization
	 * @param roleId id of the role, {@code rbac_role_...}
	 * @return the record
	 * @throws IllegalArgumentException if an id is blank
	 */
	Role retrieve(String orgUuid, String roleId);

	/**
	 * Reads what a role allows. Operation {@code listRolePermissions}; scope {@code
	 * read:compliance_org_data} or {@code read:org_audit}.
	 * @param orgUuid UUID of the organization
	 * @param roleId id of the role, {@code rbac_role_...}
	 * @return the rows, fetched when asked for
	 * @throws IllegalArgumentException if an id is blank
	 */
	default Paged<RolePermission> permissions(String orgUuid, String roleId) {
		return permissions(orgUuid, roleId, PageParams.builder().build());
	}

	/**
	 * Reads what a role allows. Operation {@code listRolePermissions}; scope {@code
	 * read:compliance_org_data} or {@code read:org_audit}.
	 * @param orgUuid UUID of the organization
	 * @param roleId id of the role, {@code rbac_role_...}
	 * @param params page size
	 * @return the rows, fetched when asked for
	 * @throws IllegalArgumentException if an id is blank
	 */
	Paged<RolePermission> permissions(String orgUuid, String roleId, PageParams params);

}
