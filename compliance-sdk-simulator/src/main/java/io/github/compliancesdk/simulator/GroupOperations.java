package io.github.compliancesdk.simulator;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Groups and their members.
 */
final class GroupOperations {

	private final TenantStore store;

	private final RowPages groups = RowPages.of("groups", RowOrder.SEQUENCE, 500, 1000);

	private final RowPages members = RowPages.of("group-members", RowOrder.SEQUENCE, 500, 1000);

	GroupOperations(TenantStore store) {
		this.store = store;
	}

	List<ApiOperation> operations() {
		return List.of(
				ApiOperation.get("listGroups", "/groups", Access.ORGANIZATION_DATA, this::list, "name_prefix", "limit",
						"page"),
				ApiOperation.get("getGroup", "/groups/{group_id}", Access.ORGANIZATION_DATA, this::get),
				ApiOperation.get("listGroupMembers", "/groups/{group_id}/members", Access.USER_DATA, this::listMembers,
						"limit", "page"));
	}

	private HttpAnswer list(ApiRequest request) {
		String prefix = request.query().single("name_prefix");
		List<Row> rows = this.store.rows(RowKind.GROUP);
		return this.groups.page(request.query(), this.store, "", rows, (row) -> isNamed(row, prefix)).answer();
	}

	private static boolean isNamed(Row group, @Nullable String prefix) {
		String name = group.text("name");
		return prefix == null || prefix.isEmpty() || (name != null && name.startsWith(prefix));
	}

	private HttpAnswer get(ApiRequest request) {
		return HttpAnswer.ok(requireGroup(request).json());
	}

	private HttpAnswer listMembers(ApiRequest request) {
		String group = requireGroup(request).id();
		List<Row> rows = this.store.rows(RowKind.MEMBER, group);
		return this.members.page(request.query(), this.store, group, rows, (row) -> true).answer();
	}

	private Row requireGroup(ApiRequest request) {
		Row group = this.store.find(RowKind.GROUP, request.pathValue("group_id"));
		if (group == null) {
			throw ApiProblem.notFound("Group not found.");
		}
		return group;
	}

}
