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

	USER_DATA("read:compliance_user_data", false),

	/** What no scope to read is good for. */
	DELETION("delete:compliance_user_data", false);

	private static final String ANY_READ = "read:org_audit";

	private final String scope;

	private final boolean admins;

	Access(String scope, boolean admins) {
		this.scope = scope;
		this.admins = admins;
	}

	void require(SimulatedKey key) {
		List<String> accepted = (this == DELETION) ? List.of(this.scope) : List.of(this.scope, ANY_READ);
		if (!(this.admins && key.isAdmin()) && key.scopes().stream().noneMatch(accepted::contains)) {
			String needed = (this == DELETION) ? " Needed: " : " Needed one of: ";
			throw ApiProblem
				.forbidden("Missing required scopes. Got: " + quoted(key.scopes()) + needed + quoted(accepted));
		}
	}

	private static String quoted(List<String> scopes) {
		return scopes.stream().map((scope) -> "'" + scope + "'").collect(Collectors.joining(", ", "[", "]"));
	}

}
