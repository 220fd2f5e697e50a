package io.github.compliancesdk.activity;

import java.util.List;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.paging.Page;
import io.github.compliancesdk.paging.SortOrder;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

class DescriptionTests {

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	@Test
	void anActivityShowsTypeAndIdOnly() {
		Page<Activity> page = read(Wire.activity("activity_1", ",\"title\":\"secret\",\"organization_id\":\"secret\""));
		assertThat(page.items().get(0)).hasToString("Activity[type=claude_chat_created, id=activity_1]");
		assertThat(page).hasToString("Page[1 items, requestId=req_1]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{"type":"user_actor","email_address":"secret","user_id":"user_1","user_agent":"secret"} | user_actor[user_1]
					{"type":"user_actor","email_address":"secret"}                               | user_actor
					{"type":"api_actor","api_key_id":"k1","ip_address":"secret"}                 | api_actor[k1]
					{"type":"admin_api_key_actor","admin_api_key_id":"k2","new":"secret"}        | admin_api_key_actor[k2]
					{"type":"unauthenticated_user_actor","unauthenticated_email_address":"secret"} | unauthenticated_user_actor
					{"type":"anthropic_actor","email_address":"secret"}                          | anthropic_actor
					{"type":"system_actor","service":"secret"}                                   | system_actor
					{"type":"scim_directory_sync_actor","directory_id":"d1","workos_event_id":"secret"} | scim_directory_sync_actor[d1]
					{"type":"service_account_actor","service_account_id":"s1","ip_address":"secret"} | service_account_actor[s1]
					{"type":"federated_identity_actor","subject":"secret","audience":["secret"]} | federated_identity_actor
					{"type":"federated_actor","subject":"secret"}                                | federated_actor
					{"type":"attested_device_actor","external_client_id":"c1","kid_hash":"secret"} | attested_device_actor[c1]
					{"type":"later_actor","email":"secret"}                                      | later_actor
					""")
	void anActorShowsTypeAndIdOnly(String actor, String description) {
		assertThat(read(Wire.activity("activity_1", ",\"actor\":" + actor)).items().get(0).actor())
			.hasToString(description);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"type":"aws","account_id":"secret","signed_principal":"secret"} | AwsFederatedProvider[type=aws]
			{"type":"azure","subscription_id":"secret"}                      | AzureFederatedProvider[type=azure]
			{"type":"gcp","project_number":"secret"}                         | GcpFederatedProvider[type=gcp]
			{"type":"oidc","issuer":"secret"}                                | OidcFederatedProvider[type=oidc]
			{"type":"moon","crater":"secret"}                                | UnknownFederatedProvider[type=moon]
			""")
	void aProviderShowsItsTypeOnly(String provider, String description) {
		FederatedActor actor = (FederatedActor) read(
				Wire.activity("activity_1", ",\"actor\":{\"type\":\"federated_actor\",\"provider\":" + provider + "}"))
			.items()
			.get(0)
			.actor();
		assertThat(actor).isNotNull();
		assertThat(actor.provider()).hasToString(description);
	}

	@Test
	void parametersShowNoFilter() {
		assertThat(ActivityListParams.builder()
			.activityTypes("secret")
			.actorIds("secret")
			.userIds(List.of("secret"))
			.organizationIds("secret")
			.afterId("secret")
			.pageSize(7)
			.order(SortOrder.ASCENDING)
			.build()).hasToString("ActivityListParams[pageSize=7, order=ASCENDING]");
	}

	private static Page<Activity> read(String row) {
		Wire.answers(server, okJson(Wire.page(false, "c", "c", row)).withHeader("request-id", "req_1"));
		try (ComplianceClient client = Wire.client(server).build()) {
			return client.activities().list().firstPage();
		}
	}

}
