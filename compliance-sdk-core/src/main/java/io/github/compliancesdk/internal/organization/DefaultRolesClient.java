package io.github.compliancesdk.internal.organization;

import io.github.compliancesdk.internal.Blocking;
import io.github.compliancesdk.internal.paging.BlockingPaged;
import io.github.compliancesdk.organization.Role;
import io.github.compliancesdk.organization.RolePermission;
import io.github.compliancesdk.organization.RolesClient;
import io.github.compliancesdk.paging.PageParams;
import io.github.compliancesdk.paging.Paged;

/**
 * Blocking face of the roles.
 */
public final class DefaultRolesClient implements RolesClient {

	private final DefaultReactiveRolesClient reactive;

	/**
	 * Creates the face.
	 * @param reactive the other face
	 */
	public DefaultRolesClient(DefaultReactiveRolesClient reactive) {
		this.reactive = reactive;
	}

	@Override
	public Paged<Role> list(String orgUuid, PageParams params) {
		return new BlockingPaged<>(this.reactive.list(orgUuid, params));
	}

	@Override
	public Role retrieve(String orgUuid, String roleId) {
		return Blocking.await(this.reactive.retrieve(orgUuid, roleId));
	}

	@Override
	public Paged<RolePermission> permissions(String orgUuid, String roleId, PageParams params) {
		return new BlockingPaged<>(this.reactive.permissions(orgUuid, roleId, params));
	}

}
