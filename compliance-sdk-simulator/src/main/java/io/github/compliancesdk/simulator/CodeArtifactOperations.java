package io.github.compliancesdk.simulator;

import java.util.List;
import java.util.Set;

/**
 * Published code artifacts.
 */
final class CodeArtifactOperations {

	private static final String UPDATED = "updated_at";

	private final TenantStore store;

	private final RowPages artifacts = RowPages.mayBeShort("code-artifacts", RowOrder.ID, 20, 100, RowPages.UNREADABLE);

	CodeArtifactOperations(TenantStore store) {
		this.store = store;
	}

	List<ApiOperation> operations() {
		return List.of(ApiOperation.get("/apps/code/artifacts", Access.USER_DATA, this::list, "organization_ids[]",
				"user_ids[]", "updated_at.gt", "updated_at.gte", "updated_at.lt", "updated_at.lte", "limit", "page"));
	}

	private HttpAnswer list(ApiRequest request) {
		QueryString query = request.query();
		Set<String> users = QueryValues.values(query, "user_ids[]", 200);
		List<String> uuids = this.store.organizationUuids(QueryValues.values(query, "organization_ids[]", 500));
		TimeRange updated = TimeRange.parse(query, UPDATED);
		boolean bounded = TimeRange.isGiven(query, UPDATED);
		return this.artifacts
			.page(query, this.store, "", this.store.rows(RowKind.CODE_ARTIFACT),
					(row) -> (!bounded || (row.text(UPDATED) != null && updated.contains(row.updatedNanos())))
							&& (users.isEmpty() || users.contains(row.json().path("owner_user_id").asText()))
							&& (uuids.isEmpty() || uuids.contains(row.json().path("organization_uuid").asText())))
			.answer();
	}

}
