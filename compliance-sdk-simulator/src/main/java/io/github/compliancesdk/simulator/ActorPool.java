package io.github.compliancesdk.simulator;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The actors of generated records. People are put together on demand; of every other kind
 * a few rendered ones are kept.
 */
final class ActorPool {

	private static final int API_KEYS = 12;

	private static final String[] SERVICES = { "\"memory-migration\"", "\"retention-sweep\"", "\"session-archiver\"",
			"null" };

	private static final String[] PROVIDERS = {
			"{\"type\":\"aws\",\"account_id\":\"000011112222\",\"signed_principal\":\"arn:aws:iam::000011112222:role/demo\"}",
			"{\"type\":\"azure\",\"subscription_id\":\"11112222-3333-4444-8555-666677778888\"}",
			"{\"type\":\"gcp\",\"project_number\":\"424242424242\"}",
			"{\"type\":\"oidc\",\"issuer\":\"https://login.example.com\"}", "{\"type\":\"oidc\",\"issuer\":null}",
			"{\"type\":\"provider_added_later\",\"tenant\":{\"region\":\"north\"}}" };

	private final Population population;

	private final Map<ActorKind, byte[][]> rendered = new EnumMap<>(ActorKind.class);

	ActorPool(Population population) {
		this.population = population;
		for (ActorKind kind : ActorKind.values()) {
			if (kind != ActorKind.USER_ACTOR) {
				byte[][] pool = new byte[48][];
				for (int i = 0; i < pool.length; i++) {
					pool[i] = JsonBuffer.ascii("{\"type\":\"" + kind.wireName() + '"' + members(kind, i) + '}');
				}
				this.rendered.put(kind, pool);
			}
		}
	}

	void write(ActorKind kind, int person, long bits, JsonBuffer out) {
		if (kind == ActorKind.USER_ACTOR) {
			this.population.writeUserActor(person, bits, out);
			return;
		}
		byte[][] pool = Objects.requireNonNull(this.rendered.get(kind));
		out.raw(pool[Dice.scale(bits, pool.length)]);
	}

	private String members(ActorKind kind, int i) {
		String place = ",\"ip_address\":\"" + this.population.address(i * 5) + "\",\"user_agent\":\""
				+ Population.userAgent(i) + '"';
		String noPlace = ",\"ip_address\":null,\"user_agent\":null";
		String placeOrNot = (i % 3 == 0) ? noPlace : place;
		return switch (kind) {
			case API_ACTOR -> ",\"api_key_id\":\"" + Population.id("apikey_", i % API_KEYS) + '"' + place;
			case ADMIN_API_KEY_ACTOR ->
				",\"admin_api_key_id\":\"" + Population.id("apikey_", 100 + i % API_KEYS) + '"' + place;
			case SERVICE_ACCOUNT_ACTOR ->
				",\"service_account_id\":\"" + Population.id("svac_", i % 6) + '"' + placeOrNot;
			case FEDERATED_IDENTITY_ACTOR -> ",\"issuer\":\"https://ci.example.com\",\"subject\":\"repo:demo/app-"
					+ i % 8 + "\",\"audience\":[\"https://api.example.com\"]" + placeOrNot;
			case FEDERATED_ACTOR -> ",\"provider\":" + PROVIDERS[i % PROVIDERS.length] + ",\"subject\":"
					+ ((i % 4 == 0) ? "null" : "\"demo-app-" + i % 5 + '"') + placeOrNot;
			case ATTESTED_DEVICE_ACTOR -> ",\"external_client_id\":\"client-" + i % 9 + "\",\"kid_hash\":\""
					+ new JsonBuffer(64).hex(i, 40).text() + '"' + placeOrNot;
			case SCIM_DIRECTORY_SYNC_ACTOR -> ",\"workos_event_id\":\"" + Population.id("event_", i)
					+ "\",\"directory_id\":\"" + Population.id("directory_", i % 2) + "\",\"idp_connection_type\":"
					+ ((i % 5 == 0) ? "null" : (i % 2 == 0) ? "\"OktaSCIMV2\"" : "\"AzureSCIMV2\"");
			case SYSTEM_ACTOR -> ",\"service\":" + SERVICES[i % SERVICES.length];
			case ANTHROPIC_ACTOR -> ",\"email_address\":null";
			case UNAUTHENTICATED_USER_ACTOR -> ",\"unauthenticated_email_address\":"
					+ ((i % 4 == 0) ? "null" : '"' + this.population.email(i * 3) + '"') + place;
			default -> ",\"mystery\":true,\"origin\":{\"hops\":[1,2]}";
		};
	}

}
