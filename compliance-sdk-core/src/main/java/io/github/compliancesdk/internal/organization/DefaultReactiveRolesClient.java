package io.github.compliancesdk.internal.organization;

import java.util.Map;

import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.internal.Query;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.json.RecordDecoder;
import io.github.compliancesdk.internal.paging.CursorPage;
import io.github.compliancesdk.internal.paging.DefaultReactivePaged;
import io.github.compliancesdk.internal.paging.NextPageDecoder;
import io.github.compliancesdk.internal.paging.NextPageSource;
import io.github.compliancesdk.organization.ReactiveRolesClient;
import io.github.compliancesdk.organization.Role;
import io.github.compliancesdk.organization.RolePermission;
import io.github.compliancesdk.paging.PageParams;
import reactor.core.publisher.Mono;

/**
 * Reactive face of the roles.
 */
public final class DefaultReactiveRolesClient implements ReactiveRolesClient {

	private static final Operation LIST = Operation.get("roles.list", "/v1/compliance/organizations/{orgUuid}/roles",
			"read:compliance_org_data");

	private static final NextPageDecoder<Role> LIST_PAGE = new NextPageDecoder<>(OrganizationDecoder::role);

	private static final Operation RETRIEVE = Operation.get("roles.retrieve",
			"/v1/compliance/organizations/{orgUuid}/roles/{roleId}", "read:compliance_org_data");

	private static final RecordDecoder<Role> RETRIEVE_RECORD = new RecordDecoder<>(OrganizationDecoder::role);

	private static final Operation PERMISSIONS = Operation.get("roles.permissions",
			"/v1/compliance/organizations/{orgUuid}/roles/{roleId}/permissions", "read:compliance_org_data");

	private static final NextPageDecoder<RolePermission> PERMISSIONS_PAGE = new NextPageDecoder<>(
			OrganizationDecoder::rolePermission);

	private final Transport transport;

	/**
	 * Creates the face.
	 * @param transport sends the calls
	 */
	public DefaultReactiveRolesClient(Transport transport) {
		this.transport = transport;
	}

	@Override
	public DefaultReactivePaged<Role, CursorPage<Role>> list(String orgUuid, PageParams params) {
		return new DefaultReactivePaged<>(new NextPageSource<>(this.transport,
				new ApiCall(LIST, Map.of("orgUuid", orgUuid), Query.empty().with("limit", params.pageSize())),
				LIST_PAGE), null);
	}

	@Override
	public Mono<Role> retrieve(String orgUuid, String roleId) {
		return this.transport.fetch(new ApiCall(RETRIEVE, Map.of("orgUuid", orgUuid, "roleId", roleId), Query.empty()),
				RETRIEVE_RECORD);
	}

	@Override
	public DefaultReactivePaged<RolePermission, CursorPage<RolePermission>> permissions(String orgUuid, String roleId,
			PageParams params) {
		return new DefaultReactivePaged<>(new NextPageSource<>(this.transport, new ApiCall(PERMISSIONS,
				Map.of("orgUuid", orgUuid, "roleId", roleId), Query.empty().with("limit", params.pageSize())),
				PERMISSIONS_PAGE), null);
	}

}
