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
import io.github.compliancesdk.organization.EffectiveSettings;
import io.github.compliancesdk.organization.Organization;
import io.github.compliancesdk.organization.OrganizationUser;
import io.github.compliancesdk.organization.ReactiveOrganizationsClient;
import io.github.compliancesdk.organization.UserPreferences;
import io.github.compliancesdk.organization.UserPreferencesListParams;
import io.github.compliancesdk.paging.PageParams;
import reactor.core.publisher.Mono;

/**
 * Reactive face of the organizations.
 */
public final class DefaultReactiveOrganizationsClient implements ReactiveOrganizationsClient {

	private static final Operation LIST = Operation.get("organizations.list", "/v1/compliance/organizations",
			"read:compliance_org_data");

	private static final NextPageDecoder<Organization> LIST_PAGE = new NextPageDecoder<>(
			OrganizationDecoder::organization);

	private static final Operation USERS = Operation.get("organizations.users",
			"/v1/compliance/organizations/{orgUuid}/users", "read:compliance_user_data");

	private static final NextPageDecoder<OrganizationUser> USERS_PAGE = new NextPageDecoder<>(
			OrganizationDecoder::organizationUser);

	private static final Operation USER_PREFERENCES = Operation.get("organizations.userPreferences",
			"/v1/compliance/organizations/{orgUuid}/user_preferences", "read:compliance_user_data");

	private static final NextPageDecoder<UserPreferences> USER_PREFERENCES_PAGE = new NextPageDecoder<>(
			OrganizationDecoder::userPreferences);

	private static final Operation SETTINGS = Operation.get("organizations.settings",
			"/v1/compliance/organizations/{orgUuid}/settings", "read:compliance_org_data");

	private static final RecordDecoder<EffectiveSettings> SETTINGS_RECORD = new RecordDecoder<>(
			OrganizationDecoder::effectiveSettings);

	private final Transport transport;

	/**
	 * Creates the face.
	 * @param transport sends the calls
	 */
	public DefaultReactiveOrganizationsClient(Transport transport) {
		this.transport = transport;
	}

	@Override
	public DefaultReactivePaged<Organization, CursorPage<Organization>> list(PageParams params) {
		return new DefaultReactivePaged<>(new NextPageSource<>(this.transport,
				new ApiCall(LIST, Query.empty().with("limit", params.pageSize())), LIST_PAGE), null);
	}

	@Override
	public DefaultReactivePaged<OrganizationUser, CursorPage<OrganizationUser>> users(String orgUuid,
			PageParams params) {
		return new DefaultReactivePaged<>(new NextPageSource<>(this.transport,
				new ApiCall(USERS, Map.of("orgUuid", orgUuid), Query.empty().with("limit", params.pageSize())),
				USERS_PAGE), null);
	}

	@Override
	public DefaultReactivePaged<UserPreferences, CursorPage<UserPreferences>> userPreferences(String orgUuid,
			UserPreferencesListParams params) {
		return new DefaultReactivePaged<>(new NextPageSource<>(this.transport,
				new ApiCall(USER_PREFERENCES, Map.of("orgUuid", orgUuid), userPreferencesQuery(params)),
				USER_PREFERENCES_PAGE), null);
	}

	@Override
	public Mono<EffectiveSettings> settings(String orgUuid) {
		return this.transport.fetch(new ApiCall(SETTINGS, Map.of("orgUuid", orgUuid), Query.empty()), SETTINGS_RECORD);
	}

	private static Query userPreferencesQuery(UserPreferencesListParams params) {
		return Query.empty().with("include_unset", params.includeUnset()).with("limit", params.pageSize());
	}

}
