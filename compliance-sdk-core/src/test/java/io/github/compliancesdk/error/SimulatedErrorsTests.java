package io.github.compliancesdk.error;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.SimulatedKey;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Wire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class SimulatedErrorsTests {

	private static final String KEY = "sk-ant-api01-simulated-0000";

	private final ComplianceSimulator.Builder simulator = ComplianceSimulator.builder()
		.data(ActivityDataSet.documentedExamples())
		.clock(Clock.fixed(Instant.parse("2026-11-15T00:00:10Z"), ZoneOffset.UTC));

	@ParameterizedTest
	@EnumSource(Face.class)
	void aKeyThatIsNotKnownIsNotAuthenticated(Face face) {
		this.simulator.key(SimulatedKey.compliance(KEY, "read:compliance_activities"));
		assertThat(failure(face, KEY + "x", ActivityListParams.builder().build()))
			.isInstanceOfSatisfying(AuthenticationException.class, (ex) -> assertThat(ex.status()).isEqualTo(401));
		assertThat(failure(face, "sk-ant-api03-other-kind", ActivityListParams.builder().build()))
			.isInstanceOfSatisfying(AuthenticationException.class, (ex) -> assertThat(ex.status()).isEqualTo(404));
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aKeyThatNoLongerWorksSaysWhy(Face face) {
		this.simulator.key(SimulatedKey.compliance(KEY).deactivated())
			.key(SimulatedKey.admin("sk-ant-admin01-1").expired());
		assertThat(failure(face, KEY, ActivityListParams.builder().build())).isInstanceOf(AuthenticationException.class)
			.hasMessageContaining("deactivated");
		assertThat(failure(face, "sk-ant-admin01-1", ActivityListParams.builder().build()))
			.isInstanceOf(AuthenticationException.class)
			.hasMessageContaining("expired");
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aKeyWithoutTheScopeIsToldWhichItNeeds(Face face) {
		this.simulator.key(SimulatedKey.compliance(KEY, "read:compliance_user_data"));
		assertThat(failure(face, KEY, ActivityListParams.builder().build()))
			.isInstanceOfSatisfying(InsufficientScopeException.class, (ex) -> {
				assertThat(ex.granted()).containsExactly("read:compliance_user_data");
				assertThat(ex.required()).containsExactly("read:compliance_activities", "read:org_audit");
			});
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void anAdminKeyReadsTheFeed(Face face) {
		this.simulator.key(SimulatedKey.admin("sk-ant-admin01-1"));
		assertThat(failure(face, "sk-ant-admin01-1", ActivityListParams.builder().build())).isNull();
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aForeignCursorAndAnUnknownTypeAreInvalid(Face face) {
		this.simulator.key(SimulatedKey.compliance(KEY, "read:org_audit"));
		assertThat(failure(face, KEY, ActivityListParams.builder().afterId("not-a-cursor").build()))
			.isInstanceOf(InvalidCursorException.class);
		assertThat(failure(face, KEY, ActivityListParams.builder().activityTypes("no_such_type").build()))
			.isExactlyInstanceOf(InvalidRequestException.class)
			.hasMessageContaining("activity_types[]");
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aBudgetThatIsUsedUpIsARateLimit(Face face) {
		// without the headers the client does not know it and sends the second request
		this.simulator.key(SimulatedKey.compliance(KEY, "read:org_audit"))
			.requestsPerMinute(1)
			.faults(FaultPlan.always(Fault.droppingRateLimitHeaders()));
		assertThat(failure(face, KEY, ActivityListParams.builder().pageSize(1).build()))
			.isInstanceOfSatisfying(RateLimitException.class, (ex) -> assertThat(ex.retryAfter()).hasSeconds(50));
	}

	private @Nullable Throwable failure(Face face, String key, ActivityListParams params) {
		try (ComplianceSimulator running = this.simulator.start();
				ComplianceClient client = Wire.client(running.baseUrl())
					.apiKey(key)
					.callTimeout(Duration.ofSeconds(20))
					.build()) {
			return face.list(client, params).outcome().failure();
		}
	}

}
