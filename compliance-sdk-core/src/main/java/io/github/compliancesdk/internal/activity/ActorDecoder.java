package io.github.compliancesdk.internal.activity;

import io.github.compliancesdk.activity.Actor;
import io.github.compliancesdk.activity.ActorType;
import io.github.compliancesdk.activity.AdminApiKeyActor;
import io.github.compliancesdk.activity.AnthropicActor;
import io.github.compliancesdk.activity.ApiActor;
import io.github.compliancesdk.activity.AttestedDeviceActor;
import io.github.compliancesdk.activity.AwsFederatedProvider;
import io.github.compliancesdk.activity.AzureFederatedProvider;
import io.github.compliancesdk.activity.FederatedActor;
import io.github.compliancesdk.activity.FederatedIdentityActor;
import io.github.compliancesdk.activity.FederatedProvider;
import io.github.compliancesdk.activity.FederatedProviderType;
import io.github.compliancesdk.activity.GcpFederatedProvider;
import io.github.compliancesdk.activity.OidcFederatedProvider;
import io.github.compliancesdk.activity.ScimDirectorySyncActor;
import io.github.compliancesdk.activity.ServiceAccountActor;
import io.github.compliancesdk.activity.SystemActor;
import io.github.compliancesdk.activity.UnauthenticatedUserActor;
import io.github.compliancesdk.activity.UnknownActor;
import io.github.compliancesdk.activity.UnknownFederatedProvider;
import io.github.compliancesdk.activity.UserActor;
import io.github.compliancesdk.internal.json.Members;

/**
 * Makes an actor of its members, whatever its kind.
 */
final class ActorDecoder {

	private ActorDecoder() {
	}

	static Actor decode(Members actor) {
		String type = actor.requiredString("type");
		return switch (type) {
			case "user_actor" -> new UserActor(actor.string("email_address"), actor.string("user_id"),
					actor.string("ip_address"), actor.string("user_agent"), actor.rest());
			case "api_actor" -> new ApiActor(actor.string("api_key_id"), actor.string("ip_address"),
					actor.string("user_agent"), actor.rest());
			case "admin_api_key_actor" -> new AdminApiKeyActor(actor.string("admin_api_key_id"),
					actor.string("ip_address"), actor.string("user_agent"), actor.rest());
			case "unauthenticated_user_actor" ->
				new UnauthenticatedUserActor(actor.string("unauthenticated_email_address"), actor.string("ip_address"),
						actor.string("user_agent"), actor.rest());
			case "anthropic_actor" -> new AnthropicActor(actor.string("email_address"), actor.rest());
			case "system_actor" -> new SystemActor(actor.string("service"), actor.rest());
			case "scim_directory_sync_actor" -> new ScimDirectorySyncActor(actor.string("workos_event_id"),
					actor.string("directory_id"), actor.string("idp_connection_type"), actor.rest());
			case "service_account_actor" -> new ServiceAccountActor(actor.string("service_account_id"),
					actor.string("ip_address"), actor.string("user_agent"), actor.rest());
			case "federated_identity_actor" ->
				new FederatedIdentityActor(actor.string("issuer"), actor.string("subject"), actor.strings("audience"),
						actor.string("ip_address"), actor.string("user_agent"), actor.rest());
			case "federated_actor" -> federated(actor);
			case "attested_device_actor" -> new AttestedDeviceActor(actor.string("external_client_id"),
					actor.string("kid_hash"), actor.string("ip_address"), actor.string("user_agent"), actor.rest());
			default -> new UnknownActor(new ActorType(type), actor.rest());
		};
	}

	private static FederatedActor federated(Members actor) {
		Members provider = actor.object("provider");
		return new FederatedActor((provider != null) ? provider(provider) : null, actor.string("subject"),
				actor.string("ip_address"), actor.string("user_agent"), actor.rest());
	}

	private static FederatedProvider provider(Members provider) {
		String type = provider.requiredString("type");
		return switch (type) {
			case "aws" -> new AwsFederatedProvider(provider.string("account_id"), provider.string("signed_principal"),
					provider.rest());
			case "azure" -> new AzureFederatedProvider(provider.string("subscription_id"), provider.rest());
			case "gcp" -> new GcpFederatedProvider(provider.string("project_number"), provider.rest());
			case "oidc" -> new OidcFederatedProvider(provider.string("issuer"), provider.rest());
			default -> new UnknownFederatedProvider(new FederatedProviderType(type), provider.rest());
		};
	}

}
