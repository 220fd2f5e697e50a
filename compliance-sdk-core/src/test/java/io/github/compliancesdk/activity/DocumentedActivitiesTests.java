package io.github.compliancesdk.activity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.paging.SortOrder;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.junit.SimulatorExtension;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Wire;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class DocumentedActivitiesTests {

	private static final Instant END = Instant.parse("2026-11-01T00:00:00Z");

	private static final ActivityDataSet DATA = ActivityDataSet.documentedExamples();

	private static final String PREFIX = "activity_01Aa1Bb2Cc3Dd4Ee5Ff6Gg7H";

	private static final String IP = "198.51.100.23";

	private static final String AGENT = "ExampleBrowser/7.1";

	@RegisterExtension
	static final SimulatorExtension simulator = SimulatorExtension.builder()
		.data(DATA)
		.clock(Clock.fixed(Instant.parse("2026-11-15T00:00:00Z"), ZoneOffset.UTC))
		.requestsPerMinute(0)
		.build();

	private final Map<String, Activity> examples = read(Face.BLOCKING).stream()
		.collect(Collectors.toMap(Activity::id, Function.identity()));

	@Test
	void everyMemberOfAnActivityIsRead() {
		Activity access = example("k3");
		assertThat(access.type()).isEqualTo(new ActivityType("anthropic_access"));
		assertThat(access.createdAt()).isEqualTo("2026-10-02T09:15:30Z");
		assertThat(access.organizationId()).isEqualTo("org_01Fx7mQ2vK9sLd4TzPy8RbNe");
		assertThat(access.organizationUuid()).isEqualTo("3f0c6a52-8d1e-4b77-9a40-51c2d7e8b901");
		assertThat(access.actor()).isInstanceOf(AnthropicActor.class);
		assertThat(access.transparencyLogLeafIndex()).isEqualTo(12L);
		assertThat(access.additionalProperties()).containsExactly(entry("accessed_at", "2026-10-01T18:00:02.120Z"),
				entry("accessor_department", "Example Team"), entry("reason_code", "safety_review"),
				entry("resource_details", access.additionalProperties().get("resource_details")),
				entry("workspace_id", null), entry("workspace_uuid", "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9"));
		assertThat(access.additionalProperties().get("resource_details"))
			.asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
			.containsExactly(entry("type", "message"), entry("id", "msg_01ExampleExampleExample"),
					entry("parent", null));
	}

	@Test
	void nullOrganizationsAndAbsentLeavesAreNull() {
		Activity call = example("h9");
		assertThat(call.organizationId()).isNull();
		assertThat(call.organizationUuid()).isNull();
		assertThat(call.transparencyLogLeafIndex()).isNull();
		assertThat(call.additionalProperties()).containsExactly(entry("request_id", "req_011Example0000000000000A"),
				entry("request_method", "GET"), entry("status_code", 200L),
				entry("url", "/v1/compliance/activities?limit=1"), entry("request_body", null));
	}

	@Test
	void anEmptyANullAndAnAbsentFilenameStayApart() {
		assertThat(example("m5").additionalProperties()).containsEntry("filename", null);
		assertThat(example("m6").additionalProperties()).containsEntry("filename", "");
		assertThat(example("m7").additionalProperties()).doesNotContainKey("filename");
	}

	@Test
	void aUserIsRead() {
		assertThat(example("h8").actor())
			.isEqualTo(new UserActor("ada@example.com", "user_01Kq3ZtVw8nXy5RdHs2LmPc7Jf", IP, AGENT, Map.of()));
		check("h8", ActorType.USER_ACTOR, "user_actor", "user_01Kq3ZtVw8nXy5RdHs2LmPc7Jf");
	}

	@Test
	void aComplianceKeyIsRead() {
		assertThat(example("h9").actor())
			.isEqualTo(new ApiActor("apikey_01Qw8ErTy5UiOp2AsDf7GhJk", IP, AGENT, Map.of()));
		check("h9", ActorType.API_ACTOR, "api_actor", "apikey_01Qw8ErTy5UiOp2AsDf7GhJk");
	}

	@Test
	void anAdminKeyIsRead() {
		assertThat(example("k1").actor())
			.isEqualTo(new AdminApiKeyActor("apikey_01Zx4CvBn7MqWe2RtYu8IoPa", IP, AGENT, Map.of()));
		check("k1", ActorType.ADMIN_API_KEY_ACTOR, "admin_api_key_actor", "apikey_01Zx4CvBn7MqWe2RtYu8IoPa");
	}

	@Test
	void somebodyNotSignedInIsRead() {
		assertThat(example("k2").actor()).isEqualTo(new UnauthenticatedUserActor(null, IP, AGENT, Map.of()));
		check("k2", ActorType.UNAUTHENTICATED_USER_ACTOR, "unauthenticated_user_actor", null);
	}

	@Test
	void anthropicStaffIsRead() {
		assertThat(example("k3").actor()).isEqualTo(new AnthropicActor(null, Map.of()));
		check("k3", ActorType.ANTHROPIC_ACTOR, "anthropic_actor", null);
	}

	@Test
	void aDirectoryIsRead() {
		assertThat(example("k4").actor())
			.isEqualTo(new ScimDirectorySyncActor("event_01Sample", "directory_01Sample", "OktaSCIMV2", Map.of()));
		check("k4", ActorType.SCIM_DIRECTORY_SYNC_ACTOR, "scim_directory_sync_actor", "directory_01Sample");
	}

	@Test
	void aSystemProcessIsRead() {
		assertThat(example("k5").actor()).isEqualTo(new SystemActor("sample-migration", Map.of()));
		check("k5", ActorType.SYSTEM_ACTOR, "system_actor", null);
	}

	@Test
	void aServiceAccountIsRead() {
		assertThat(example("k6").actor()).isEqualTo(new ServiceAccountActor("svac_01Sample", IP, AGENT, Map.of()));
		check("k6", ActorType.SERVICE_ACCOUNT_ACTOR, "service_account_actor", "svac_01Sample");
	}

	@Test
	void aWorkloadIsRead() {
		assertThat(example("k7").actor()).isEqualTo(new FederatedIdentityActor("https://ci.example.com",
				"repo:demo/app", List.of("https://api.example.com"), IP, AGENT, Map.of()));
		check("k7", ActorType.FEDERATED_IDENTITY_ACTOR, "federated_identity_actor", null);
	}

	@Test
	void aFederatedIdentityIsReadWithItsProvider() {
		assertThat(example("k8").actor()).isEqualTo(
				federated(new AwsFederatedProvider("000011112222", "arn:aws:iam::000011112222:role/demo", Map.of()),
						null, null, null));
		assertThat(example("k9").actor()).isEqualTo(federated(
				new AzureFederatedProvider("11112222-3333-4444-8555-666677778888", Map.of()), "demo-app", null, null));
		assertThat(example("m1").actor())
			.isEqualTo(federated(new GcpFederatedProvider("424242424242", Map.of()), "demo-app", null, null));
		assertThat(example("m2").actor())
			.isEqualTo(federated(new OidcFederatedProvider(null, Map.of()), null, "203.0.113.8", "demo/1"));
		check("k8", ActorType.FEDERATED_ACTOR, "federated_actor", null);
	}

	@Test
	void aDeviceIsRead() {
		assertThat(example("m3").actor())
			.isEqualTo(new AttestedDeviceActor("client-demo", "c0ffee", null, null, Map.of()));
		check("m3", ActorType.ATTESTED_DEVICE_ACTOR, "attested_device_actor", "client-demo");
	}

	@Test
	void whatWasAddedLaterIsKept() {
		Activity later = example("m4");
		assertThat(later.type()).hasToString("type_added_after_this_sample");
		assertThat(later.actor())
			.isEqualTo(new UnknownActor(new ActorType("actor_added_later"), Map.of("mystery", true)));
		assertThat(later.additionalProperties())
			.containsExactly(entry("new_member", Map.of("nested", List.of(1L, 2L))));
		check("m4", new ActorType("actor_added_later"), "actor_added_later", null);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void theReceivedBytesAreThoseOfTheServer(Face face) throws IOException {
		ByteArrayOutputStream sent = new ByteArrayOutputStream();
		DATA.writeTo(sent);
		ByteArrayOutputStream received = new ByteArrayOutputStream();
		for (Activity activity : read(face)) {
			activity.rawJson().writeLineTo(received);
		}
		assertThat(received.toByteArray()).isEqualTo(sent.toByteArray());
		List<String> lines = sent.toString(StandardCharsets.UTF_8).lines().toList();
		assertThat(read(face)).extracting((activity) -> activity.rawJson().text()).isEqualTo(lines);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void theReceivedBytesOfEveryKnownTypeAreThoseOfTheServer(Face face) throws IOException {
		ActivityDataSet generated = ActivityDataSet.generated(11, 3_000, Instant.parse("2023-01-01T00:00:00Z"), END);
		ByteArrayOutputStream sent = new ByteArrayOutputStream();
		generated.writeTo(sent);
		ByteArrayOutputStream received = new ByteArrayOutputStream();
		try (ComplianceSimulator other = ComplianceSimulator.builder().data(generated).requestsPerMinute(0).start();
				ComplianceClient client = Wire.client(other.baseUrl()).apiKey(other.apiKey()).build()) {
			for (Activity activity : face.list(client, oldestFirst().pageSize(1_000).build()).items()) {
				activity.rawJson().writeTo(received);
				received.write('\n');
			}
		}
		assertThat(received.toByteArray()).isEqualTo(sent.toByteArray());
	}

	private void check(String id, ActorType type, String wireName, @Nullable String actorId) {
		Actor actor = example(id).actor();
		assertThat(actor).isNotNull();
		assertThat(actor.type()).isEqualTo(type).hasToString(wireName);
		assertThat(actor.id()).isEqualTo(actorId);
	}

	private static FederatedActor federated(FederatedProvider provider, @Nullable String subject, @Nullable String ip,
			@Nullable String agent) {
		return new FederatedActor(provider, subject, ip, agent, Map.of());
	}

	private Activity example(String end) {
		return Objects.requireNonNull(this.examples.get(PREFIX + end), end);
	}

	private static List<Activity> read(Face face) {
		try (ComplianceClient client = Wire.client(simulator.simulator().baseUrl())
			.apiKey(simulator.simulator().apiKey())
			.build()) {
			return face.list(client, oldestFirst().build()).items();
		}
	}

	private static ActivityListParams.Builder oldestFirst() {
		return ActivityListParams.builder().createdAtLt(END).order(SortOrder.ASCENDING);
	}

}
