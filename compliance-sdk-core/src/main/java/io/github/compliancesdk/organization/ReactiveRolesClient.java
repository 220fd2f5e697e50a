package io.github.compliancesdk.organization;

import io.github.compliancesdk.paging.PageParams;
import io.github.compliancesdk.paging.ReactivePaged;
import reactor.core.publisher.Mono;

/**
 * Custom roles of an organization, for reactive callers. Safe for use by several threads.
 * What goes wrong is a {@link io.github.compliancesdk.error.ComplianceException}.
 */
public interface ReactiveRolesClient {

	/**
	 * Reads the roles of an organization. Operation {@code listRoles}; scope {@code
	 * read:compliance_org_data} or {@code read:org_audit}.
	 * @param orgUuid UUID of the organization
	 * @return the rows, fetched on demand
	 * @throws IllegalArgumentException if an id is blank
	 */
	default ReactivePaged<Role> list(String orgUuid) {
		return list(orgUuid, PageParams.builder().build());
	}

	/**
	 * Reads the roles of an organization. Operation {@code listRoles}; scope {@code
	 * read:compliance_org_data} or {@code read:org_audit}.
	 * @param orgUuid UUID of the organization
	 * @param params page size
	 * @return the rows, fetched on demand
	 * @throws IllegalArgumentException if an id is blank
	 */
	ReactivePaged<Role> list(String orgUuid, PageParams params);

	/**
	 * Reads one role. Operation {@code getRole}; scope {@code read:compliance_org_data}
	 * or {@code read:org_audit}.
	 * @param orgUuid UUID of the organization
	 * @param roleId id of the role, {@code rbac_role_...}
	 * @return the record
	 * @throws IllegalArgumentException if an id is blank
	 */
	Mono<Role> retrieve(String orgUuid, String roleId);

	/**
	 * Reads what a role allows. Operation {@code listRolePermissions}; scope {@code
	 * read:compliance_org_data} or {@code read:org_audit}.
	 * @param orgUuid UUID of the organization
	 * @param roleId id of the role, {@code rbac_role_...}
	 * @return the rows, fetched on demand
	 * @throws IllegalArgumentException if an id is blank
	 */
	default ReactivePaged<RolePermission> permissions(String orgUuid, String roleId) {
		return permissions(orgUuid, roleId, PageParams.builder().build());
	}

	/**
	 * Reads what a role allows. Operation {@code listRolePermissions}; scope {@code
	 * read:compliance_org_data} or {@code read:org_audit}.
	 * @param orgUuid UUID of the organization
	 * @param roleId id of the role, {@code rbac_role_...}
	 * @param params page size
	 * @return the rows, fetched on demand
	 * @throws IllegalArgumentException if an id is blank
	 */
	ReactivePaged<RolePermission> permissions(String orgUuid, String roleId, PageParams params);

}
