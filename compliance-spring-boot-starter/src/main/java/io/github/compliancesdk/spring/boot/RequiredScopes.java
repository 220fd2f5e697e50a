package io.github.compliancesdk.spring.boot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.error.AuthenticationException;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.error.InsufficientScopeException;
import io.github.compliancesdk.error.InvalidRequestException;
import io.github.compliancesdk.error.PermissionDeniedException;
import io.github.compliancesdk.paging.PageParams;
import io.github.compliancesdk.project.ProjectListParams;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Checks at the start that the key has the scopes that the application needs. Asked for
 * by {@code compliance.required-scopes}, since each check is a request. A server that
 * gives no answer does not keep the application from starting: it may answer later.
 */
final class RequiredScopes implements SmartInitializingSingleton {

	private static final String ACTIVITIES = "read:compliance_activities";

	private static final String ORGANIZATION = "read:compliance_org_data";

	private static final String USERS = "read:compliance_user_data";

	private static final String AUDIT = "read:org_audit";

	/** The smallest read that each scope allows. */
	private static final Map<String, Consumer<ComplianceClient>> READS = Map.of(ACTIVITIES,
			(client) -> client.activities().list(ActivityListParams.builder().pageSize(1).build()).firstPage(),
			ORGANIZATION, (client) -> client.organizations().list(PageParams.builder().pageSize(1).build()).firstPage(),
			USERS, (client) -> client.projects().list(ProjectListParams.builder().pageSize(1).build()).firstPage());

	private static final Log logger = LogFactory.getLog(RequiredScopes.class);

	private final ComplianceClient client;

	private final Set<String> scopes;

	RequiredScopes(ComplianceClient client, List<String> scopes) {
		this.client = client;
		this.scopes = checked(scopes);
	}

	private static Set<String> checked(List<String> scopes) {
		Set<String> checked = new TreeSet<>(scopes);
		if (checked.remove(AUDIT)) {
			checked.addAll(READS.keySet());
		}
		for (String scope : checked) {
			if (!READS.containsKey(scope)) {
				throw new ComplianceSetupException(
						"The scope " + scope + " in compliance.required-scopes cannot be checked without doing harm, "
								+ "or is not known.",
						"Use some of " + new TreeSet<>(READS.keySet()) + ", or " + AUDIT + " for all of them.",
						"compliance.required-scopes", null);
			}
		}
		return checked;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.scopes.forEach(this::check);
	}

	private void check(String scope) {
		try {
			READS.getOrDefault(scope, (client) -> {
			}).accept(this.client);
		}
		catch (InsufficientScopeException ex) {
			throw missing(scope, "the key has " + ex.granted(), ex);
		}
		catch (AuthenticationException | PermissionDeniedException | InvalidRequestException ex) {
			throw missing(scope, String.valueOf(ex.getMessage()), ex);
		}
		catch (ComplianceException ex) {
			logger.warn("Whether the key has the scope " + scope + " could not be checked: " + ex.getMessage());
		}
	}

	private static ComplianceSetupException missing(String scope, String reason, Exception cause) {
		return new ComplianceSetupException(
				"The key of the Compliance API may not do what " + scope + " allows: " + reason,
				"Create a key with this scope in the settings of the organization in claude.ai (scopes of a key cannot be "
						+ "changed), or take the scope out of compliance.required-scopes.",
				"compliance.required-scopes", cause);
	}

}
