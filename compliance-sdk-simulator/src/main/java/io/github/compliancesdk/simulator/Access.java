package io.github.compliancesdk.simulator;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a key needs to call an operation.
 */
enum Access {

	/** The feed; the one thing Admin keys may read, though they have no scopes. */
	ACTIVITIES("read:compliance_activities", true),

	TRANSPARENCY_LOG("read:compliance_activities", false),

	ORGANIZATION_DATA("read:compliance_org_data", false),

	/** As organization data, but without a key it is a 401. */
	SETTINGS("read:compliance_org_data", false),

	USER_DATA("read:compliance_user_data", false);

	private final String scope;

	private final boolean admins;

	Access(String scope, boolean admins) {
		this.scope = scope;
		this.admins = admins;
	}

	void require(SimulatedKey key) {
		List<String> accepted = List.of(this.scope, "read:org_audit");
		if (!(this.admins && key.isAdmin()) && key.scopes().stream().noneMatch(accepted::contains)) {
			throw ApiProblem.forbidden(
					"Missing required scopes. Got: " + quoted(key.scopes()) + " Needed one of: " + quoted(accepted));
		}
	}

	private static String quoted(List<String> scopes) {
		return scopes.stream().map((scope) -> "'" + scope + "'").collect(Collectors.joining(", ", "[", "]"));
	}

}
