package io.github.compliancesdk.simulator;

import java.util.List;

/**
 * Roles of an organization and what they permit.
 */
final class RoleOperations {

	private final TenantStore store;

	private final RowPages roles = RowPages.of("roles", RowOrder.SEQUENCE, 500, 1000);

	private final RowPages permissions = RowPages.of("role-permissions", RowOrder.SEQUENCE, 500, 1000);

	RoleOperations(TenantStore store) {
		this.store = store;
	}

	List<ApiOperation> operations() {
		String roles = "/organizations/{org_uuid}/roles";
		return List.of(ApiOperation.get("listRoles", roles, Access.ORGANIZATION_DATA, this::list, "limit", "page"),
				ApiOperation.get("getRole", roles + "/{role_id}", Access.ORGANIZATION_DATA, this::get),
				ApiOperation.get("listRolePermissions", roles + "/{role_id}/permissions", Access.ORGANIZATION_DATA,
						this::listPermissions, "limit", "page"));
	}

	private HttpAnswer list(ApiRequest request) {
		String organization = OrganizationOperations.requireOrganization(this.store, request);
		List<Row> rows = this.store.rows(RowKind.ROLE, organization);
		return this.roles.page(request.query(), this.store, organization, rows, (row) -> true).answer();
	}

	private HttpAnswer get(ApiRequest request) {
		return HttpAnswer.ok(requireRole(request).json());
	}

	private HttpAnswer listPermissions(ApiRequest request) {
		String role = requireRole(request).id();
		List<Row> rows = this.store.rows(RowKind.PERMISSION, role);
		return this.permissions.page(request.query(), this.store, role, rows, (row) -> true).answer();
	}

	private Row requireRole(ApiRequest request) {
		String organization = OrganizationOperations.requireOrganization(this.store, request);
		Row role = this.store.find(RowKind.ROLE, organization, request.pathValue("role_id"));
		if (role == null) {
			throw ApiProblem.notFound("Role not found.");
		}
		return role;
	}

}
