package io.github.compliancesdk.simulator;

import java.util.List;

/**
 * The settings in force in an organization.
 */
final class SettingsOperations {

	private final TenantStore store;

	private final Conditions conditions;

	SettingsOperations(TenantStore store, Conditions conditions) {
		this.store = store;
		this.conditions = conditions;
	}

	List<ApiOperation> operations() {
		return List.of(ApiOperation.get("getEffectiveSettings", "/organizations/{organization_id}/settings",
				Access.SETTINGS, this::get));
	}

	private HttpAnswer get(ApiRequest request) {
		String organization = request.pathValue("organization_id");
		Row settings = this.store.find(RowKind.SETTINGS, organization);
		if (settings == null || this.conditions.hold(Condition.SETTINGS_NOT_ENABLED)) {
			throw ApiProblem.notFound("organization `" + organization + "` not found in this organization's hierarchy");
		}
		return HttpAnswer.ok(settings.json());
	}

}
