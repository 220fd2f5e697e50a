package io.github.compliancesdk.simulator;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Organizations, their users and what these have saved.
 */
final class OrganizationOperations {

	private final TenantStore store;

	private final RowPages organizations = RowPages.of("organizations", RowOrder.CREATED, 1000, 1000);

	private final RowPages users = RowPages.of("users", RowOrder.SEQUENCE, 500, 1000);

	private final RowPages preferences = RowPages.mayBeShort("user-preferences", RowOrder.SEQUENCE, 20, 100,
			RowPages.UNREADABLE);

	OrganizationOperations(TenantStore store) {
		this.store = store;
	}

	List<ApiOperation> operations() {
		return List.of(
				ApiOperation.get("listOrganizations", "/organizations", Access.ORGANIZATION_DATA,
						this::listOrganizations, "limit", "page"),
				ApiOperation.get("listOrganizationUsers", "/organizations/{org_uuid}/users", Access.USER_DATA,
						this::listUsers, "limit", "page"),
				ApiOperation.get("listUserPreferences", "/organizations/{org_uuid}/user_preferences", Access.USER_DATA,
						this::listUserPreferences, "include_unset", "limit", "page"));
	}

	/** The organization a path names. */
	static String requireOrganization(TenantStore store, ApiRequest request) {
		String uuid = request.pathValue("org_uuid");
		if (store.find(RowKind.ORGANIZATION, uuid) == null) {
			throw ApiProblem.organizationNotFound(uuid);
		}
		return uuid;
	}

	private HttpAnswer listOrganizations(ApiRequest request) {
		List<Row> rows = this.store.rows(RowKind.ORGANIZATION);
		return this.organizations.page(request.query(), this.store, "", rows, (row) -> true).answer();
	}

	private HttpAnswer listUsers(ApiRequest request) {
		String organization = requireOrganization(this.store, request);
		List<Row> rows = this.store.rows(RowKind.USER, organization);
		return this.users.page(request.query(), this.store, organization, rows, (row) -> true).answer();
	}

	private HttpAnswer listUserPreferences(ApiRequest request) {
		String organization = requireOrganization(this.store, request);
		boolean all = QueryValues.flag(request.query(), "include_unset");
		List<Row> rows = this.store.rows(RowKind.PREFERENCES, organization);
		RowPages.Page page = this.preferences.page(request.query(), this.store, organization, rows,
				(row) -> all || isSet(row.json()));
		ObjectNode body = page.data();
		if (page.nextPage() == null) {
			// whether there is such a member is not known: it comes and goes
			body.put("has_more", false);
		}
		body.put("next_page", page.nextPage());
		return HttpAnswer.ok(body);
	}

	/* The members have assumed names; a row without them says nothing about it. */
	private static boolean isSet(ObjectNode row) {
		JsonNode instructions = row.path("instructions_for_claude");
		JsonNode global = row.path("cowork_global_instructions");
		return instructions.isTextual() || global.isTextual()
				|| (instructions.isMissingNode() && global.isMissingNode());
	}

}
