package io.github.compliancesdk.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.paging.SortOrder;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ActivityListParamsTests {

	private static final Instant TIME = Instant.parse("2026-11-01T00:00:00Z");

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	private final ComplianceClient client = Wire.client(server).build();

	@AfterEach
	void close() {
		this.client.close();
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void everyParameterGoesOutUnderItsLiteralNameEncodedOnce(Face face) {
		Wire.answers(server, Wire.lastPage());
		face.list(this.client, everything().afterId("a+b/c=%2B").build()).firstPage();
		assertThat(Wire.onlyRequest(server).getUrl())
			.isEqualTo(Wire.PATH + "?activity_types%5B%5D=claude_chat_created&activity_types%5B%5D=claude_file_uploaded"
					+ "&actor_ids%5B%5D=user_a%2Bb&user_ids%5B%5D=user_1&user_ids%5B%5D=user_2"
					+ "&organization_ids%5B%5D=org_1&created_at.gt=2026-10-01T00%3A00%3A00Z"
					+ "&created_at.gte=2026-11-01T00%3A00%3A00Z&created_at.lt=2026-12-01T00%3A00%3A00.250Z"
					+ "&created_at.lte=2026-11-01T00%3A00%3A00Z&limit=5000&order=asc&after_id=a%2Bb%2Fc%3D%252B");
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void theOtherParametersGoOutToo(Face face) {
		Wire.answers(server, Wire.lastPage());
		face.list(this.client,
				ActivityListParams.builder()
					.excludeActivityTypes("compliance_api_accessed")
					.beforeId("c")
					.order(SortOrder.DESCENDING)
					.build())
			.firstPage();
		assertThat(Wire.onlyRequest(server).getUrl())
			.isEqualTo(Wire.PATH + "?exclude_activity_types%5B%5D=compliance_api_accessed&order=desc&before_id=c");
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void whatIsNotSetIsNotSent(Face face) {
		Wire.answers(server, Wire.lastPage());
		face.list(this.client).firstPage();
		assertThat(Wire.onlyRequest(server).getUrl()).isEqualTo(Wire.PATH);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aCursorToStartAtReplacesThatOfTheParameters(Face face) {
		Wire.answers(server, Wire.lastPage());
		face.list(this.client, ActivityListParams.builder().beforeId("old").pageSize(7).build())
			.startingAt("new")
			.firstPage();
		assertThat(Wire.onlyRequest(server).getUrl()).isEqualTo(Wire.PATH + "?limit=7&before_id=new");
	}

	static Stream<Consumer<ActivityListParams.Builder>> invalid() {
		return Stream.of((builder) -> builder.activityTypes(), (builder) -> builder.activityTypes(List.of()),
				(builder) -> builder.excludeActivityTypes(List.of()), (builder) -> builder.actorIds(),
				(builder) -> builder.userIds(List.of()), (builder) -> builder.organizationIds(),
				(builder) -> builder.activityTypes("claude_chat_created", " "), (builder) -> builder.actorIds(""),
				(builder) -> builder.userIds("\t"), (builder) -> builder.organizationIds("org_1", ""),
				(builder) -> builder.userIds(Arrays.asList("user_1", null)), (builder) -> builder.afterId(" "),
				(builder) -> builder.beforeId(""), (builder) -> builder.pageSize(0), (builder) -> builder.pageSize(-1),
				(builder) -> builder.pageSize(5_001),
				(builder) -> builder.activityTypes("a").excludeActivityTypes("b").build(),
				(builder) -> builder.afterId("a").beforeId("b").build());
	}

	@ParameterizedTest
	@MethodSource("invalid")
	void badParametersAreRefusedBeforeAnythingIsSent(Consumer<ActivityListParams.Builder> bad) {
		assertThatIllegalArgumentException().isThrownBy(() -> bad.accept(ActivityListParams.builder()));
		assertThat(Wire.requests(server)).isZero();
	}

	@Test
	void theLimitsThemselvesAreTaken() {
		assertThat(ActivityListParams.builder().pageSize(1).build().pageSize()).isOne();
		assertThat(ActivityListParams.builder().pageSize(ActivityListParams.MAX_PAGE_SIZE).build().pageSize())
			.isEqualTo(5_000);
	}

	@Test
	void aCopyHoldsEverything() {
		ActivityListParams params = everything().afterId("c").build();
		assertThat(params.toBuilder().build()).usingRecursiveComparison().isEqualTo(params);
		assertThat(params.toBuilder().pageSize(3).build().pageSize()).isEqualTo(3);
		assertThat(params.pageSize()).isEqualTo(5_000);
	}

	@Test
	void listsAreCopied() {
		List<String> ids = new ArrayList<>(List.of("user_1"));
		ActivityListParams params = ActivityListParams.builder().userIds(ids).build();
		ids.add("user_2");
		assertThat(params.userIds()).containsExactly("user_1").isUnmodifiable();
	}

	private static ActivityListParams.Builder everything() {
		return ActivityListParams.builder()
			.activityTypes("claude_chat_created", "claude_file_uploaded")
			.actorIds("user_a+b")
			.userIds("user_1", "user_2")
			.organizationIds("org_1")
			.createdAtGt(Instant.parse("2026-10-01T00:00:00Z"))
			.createdAtGte(TIME)
			.createdAtLt(Instant.parse("2026-12-01T00:00:00.25Z"))
			.createdAtLte(TIME)
			.pageSize(5_000)
			.order(SortOrder.ASCENDING);
	}

}
