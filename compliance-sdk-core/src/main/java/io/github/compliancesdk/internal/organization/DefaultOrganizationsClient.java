package io.github.compliancesdk.internal.organization;

import io.github.compliancesdk.internal.Blocking;
import io.github.compliancesdk.internal.paging.BlockingPaged;
import io.github.compliancesdk.organization.EffectiveSettings;
import io.github.compliancesdk.organization.Organization;
import io.github.compliancesdk.organization.OrganizationUser;
import io.github.compliancesdk.organization.OrganizationsClient;
import io.github.compliancesdk.organization.UserPreferences;
import io.github.compliancesdk.organization.UserPreferencesListParams;
import io.github.compliancesdk.paging.PageParams;
import io.github.compliancesdk.paging.Paged;

/**
 * Blocking face of the organizations.
 */
public final class DefaultOrganizationsClient implements OrganizationsClient {

	private final DefaultReactiveOrganizationsClient reactive;

	/**
	 * Creates the face.
	 * @param reactive the other face
	 */
	public DefaultOrganizationsClient(DefaultReactiveOrganizationsClient reactive) {
		this.reactive = reactive;
	}

	@Override
	public Paged<Organization> list(PageParams params) {
		return new BlockingPaged<>(this.reactive.list(params));
	}

	@Override
	public Paged<OrganizationUser> users(String orgUuid, PageParams params) {
		return new BlockingPaged<>(this.reactive.users(orgUuid, params));
	}

	@Override
	public Paged<UserPreferences> userPreferences(String orgUuid, UserPreferencesListParams params) {
		return new BlockingPaged<>(this.reactive.userPreferences(orgUuid, params));
	}

	@Override
	public EffectiveSettings settings(String orgUuid) {
		return Blocking.await(this.reactive.settings(orgUuid));
	}

}
