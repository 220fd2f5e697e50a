package io.github.compliancesdk.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.error.ComplianceApiException;
import io.github.compliancesdk.paging.SortOrder;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.RecordedRequest;
import io.github.compliancesdk.simulator.contract.OpenApiContract;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Wire;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

class ActivityQueryPropertiesTests {

	private static final OpenApiContract CONTRACT = OpenApiContract.load();

	private static @Nullable ComplianceSimulator simulator;

	private static @Nullable ComplianceClient client;

	@BeforeContainer
	static void start() {
		ComplianceSimulator started = ComplianceSimulator.builder()
			.data(ActivityDataSet.documentedExamples())
			.clock(Clock.fixed(Instant.parse("2026-11-15T00:00:00Z"), ZoneOffset.UTC))
			.requestsPerMinute(0)
			.start();
		simulator = started;
		client = Wire.client(started.baseUrl()).apiKey(started.apiKey()).build();
	}

	@AfterContainer
	static void stop() {
		Objects.requireNonNull(client).close();
		Objects.requireNonNull(simulator).close();
	}

	@Property(tries = 300)
	void everyRequestIsOneThatTheApiDescribes(@ForAll("params") ActivityListParams params, @ForAll Face face) {
		try {
			face.list(Objects.requireNonNull(client), params).firstPage();
		}
		catch (ComplianceApiException ex) {
			// a value the server refuses, such as an invented cursor; the form is judged
			// here
			assertThat(ex.status()).isEqualTo(400);
		}
		RecordedRequest request = lastRequest();
		assertThat(CONTRACT.violationsOfRequest("listActivities", request.method(), request.path(), request.rawQuery(),
				Map.of("x-api-key", "sent", "anthropic-version", Objects.requireNonNull(request.anthropicVersion()))))
			.isEmpty();
	}

	@Property(tries = 300)
	void theServerReadsBackEachParameter(@ForAll("params") ActivityListParams params) {
		try {
			Face.REACTIVE.list(Objects.requireNonNull(client), params).firstPage();
		}
		catch (ComplianceApiException ex) {
			assertThat(ex.status()).isEqualTo(400);
		}
		assertThat(lastRequest().query()).isEqualTo(expected(params));
	}

	private static RecordedRequest lastRequest() {
		List<RecordedRequest> requests = Objects.requireNonNull(simulator).requests();
		return requests.get(requests.size() - 1);
	}

	private static Map<String, List<String>> expected(ActivityListParams params) {
		Map<String, List<String>> expected = new LinkedHashMap<>();
		put(expected, "activity_types[]", params.activityTypes());
		put(expected, "exclude_activity_types[]", params.excludeActivityTypes());
		put(expected, "actor_ids[]", params.actorIds());
		put(expected, "user_ids[]", params.userIds());
		put(expected, "organization_ids[]", params.organizationIds());
		put(expected, "created_at.gt", one(params.createdAtGt()));
		put(expected, "created_at.gte", one(params.createdAtGte()));
		put(expected, "created_at.lt", one(params.createdAtLt()));
		put(expected, "created_at.lte", one(params.createdAtLte()));
		put(expected, "limit", one(params.pageSize()));
		SortOrder order = params.order();
		put(expected, "order", one((order != null) ? ((order == SortOrder.ASCENDING) ? "asc" : "desc") : null));
		put(expected, "after_id", one(params.afterId()));
		put(expected, "before_id", one(params.beforeId()));
		return expected;
	}

	private static List<String> one(@Nullable Object value) {
		return (value != null) ? List.of(value.toString()) : List.of();
	}

	private static void put(Map<String, List<String>> query, String name, List<String> values) {
		if (!values.isEmpty()) {
			query.put(name, new ArrayList<>(values));
		}
	}

	@Provide
	Arbitrary<ActivityListParams> params() {
		Arbitrary<@Nullable Instant> time = Arbitraries.longs()
			.between(1_700_000_000, 1_800_000_000)
			.flatMap((second) -> Arbitraries.integers()
				.between(0, 999_999_999)
				.map((nano) -> Instant.ofEpochSecond(second, nano)))
			.injectNull(0.6);
		Arbitrary<List<String>> types = Arbitraries.of("claude_chat_created", "claude_file_uploaded", "group_created")
			.list()
			.uniqueElements()
			.ofMaxSize(3);
		Arbitrary<List<String>> ids = Arbitraries.strings()
			.alpha()
			.numeric()
			.withChars('_', '+', '&', '=', '%', ' ', '#', '/', '[', ']', 'é', '日')
			.ofMinLength(1)
			.ofMaxLength(12)
			.map((id) -> "user_" + id)
			.list()
			.ofMaxSize(4);
		Arbitrary<@Nullable String> cursor = Arbitraries.strings()
			.ascii()
			.ofMinLength(1)
			.ofMaxLength(20)
			.filter((text) -> !text.isBlank())
			.injectNull(0.6);
		Arbitrary<ActivityListParams.Builder> filters = Combinators
			.combine(types, ids, ids, ids, Arbitraries.of(true, false))
			.as(ActivityQueryPropertiesTests::filters);
		Arbitrary<Bounds> bounds = Combinators.combine(time, time, time, time).as(Bounds::new);
		return Combinators
			.combine(filters, bounds, Arbitraries.integers().between(1, 5_000).injectNull(0.3),
					Arbitraries.of(SortOrder.class).injectNull(0.3), cursor, Arbitraries.of(true, false))
			.as(ActivityQueryPropertiesTests::params);
	}

	private static ActivityListParams.Builder filters(List<String> types, List<String> actors, List<String> users,
			List<String> organizations, boolean exclude) {
		ActivityListParams.Builder builder = ActivityListParams.builder();
		if (!types.isEmpty()) {
			ActivityListParams.Builder same = exclude ? builder.excludeActivityTypes(types)
					: builder.activityTypes(types);
			assertThat(same).isSameAs(builder);
		}
		if (!actors.isEmpty()) {
			builder.actorIds(actors);
		}
		if (!users.isEmpty()) {
			builder.userIds(users);
		}
		if (!organizations.isEmpty()) {
			builder.organizationIds(organizations);
		}
		return builder;
	}

	private static ActivityListParams params(ActivityListParams.Builder builder, Bounds bounds,
			@Nullable Integer pageSize, @Nullable SortOrder order, @Nullable String cursor, boolean back) {
		bounds.apply(builder);
		if (pageSize != null) {
			builder.pageSize(pageSize);
		}
		if (order != null) {
			builder.order(order);
		}
		if (cursor != null) {
			return (back ? builder.beforeId(cursor) : builder.afterId(cursor)).build();
		}
		return builder.build();
	}

	private record Bounds(@Nullable Instant gt, @Nullable Instant gte, @Nullable Instant lt, @Nullable Instant lte) {

		void apply(ActivityListParams.Builder builder) {
			if (this.gt != null) {
				builder.createdAtGt(this.gt);
			}
			if (this.gte != null) {
				builder.createdAtGte(this.gte);
			}
			if (this.lt != null) {
				builder.createdAtLt(this.lt);
			}
			if (this.lte != null) {
				builder.createdAtLte(this.lte);
			}
		}

	}

}
