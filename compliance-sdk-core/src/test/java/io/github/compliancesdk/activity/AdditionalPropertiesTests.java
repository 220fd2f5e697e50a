package io.github.compliancesdk.activity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.support.Wire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

class AdditionalPropertiesTests {

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	private final ComplianceClient client = Wire.client(server).build();

	@AfterEach
	void close() {
		this.client.close();
	}

	@Test
	void unknownMembersKeepTheOrderOfTheWire() {
		Activity activity = read(Wire.activity("activity_1", ",\"z\":1,\"a\":2,\"m\":{\"y\":1,\"b\":[{\"x\":null}]}"));
		assertThat(activity.additionalProperties().keySet()).containsExactly("z", "a", "m");
		Map<?, ?> nested = (Map<?, ?>) value(activity, "m");
		assertThat(nested.keySet().stream().map(String::valueOf)).containsExactly("y", "b");
		assertThat(((List<?>) nested.get("b")).get(0)).asString().isEqualTo("{x=null}");
	}

	@Test
	void numbersKeepTheirPrecision() {
		Activity activity = read(Wire.activity("activity_1",
				",\"int\":9007199254740993,\"max\":9223372036854775807,\"big\":9223372036854775808,"
						+ "\"tiny\":-123456789012345678901234567890,\"price\":10.10,\"exp\":1E+3,\"small\":0.1e-400,"
						+ "\"long\":3.14159265358979323846264338327950288"));
		assertThat(activity.additionalProperties()).containsExactly(entry("int", 9007199254740993L),
				entry("max", Long.MAX_VALUE), entry("big", new BigInteger("9223372036854775808")),
				entry("tiny", new BigInteger("-123456789012345678901234567890")),
				entry("price", new BigDecimal("10.10")), entry("exp", new BigDecimal("1E+3")),
				entry("small", new BigDecimal("0.1e-400")),
				entry("long", new BigDecimal("3.14159265358979323846264338327950288")));
	}

	@Test
	void textKeepsEveryCharacter() {
		Activity activity = read(Wire.activity("activity_1",
				",\"grüße\":\"日本語 \uD83D\uDE00 \\u00e9 \\ud83d\\ude00 \\\"\\\\\\/\\b\\f\\n\\r\\t \\u0000\",\"\":\"no name\""));
		assertThat(activity.additionalProperties()).containsExactly(
				entry("grüße", "日本語 \uD83D\uDE00 é \uD83D\uDE00 \"\\/\b\f\n\r\t \0"), entry("", "no name"));
	}

	@Test
	void nullAndAbsentStayApart() {
		Map<String, @Nullable Object> rest = read(Wire.activity("activity_1", ",\"there\":null"))
			.additionalProperties();
		assertThat(rest).containsKey("there").doesNotContainKey("absent").hasSize(1);
		assertThat(rest.get("there")).isNull();
		assertThat(rest.get("absent")).isNull();
		assertThat(read(Wire.activity("activity_1")).additionalProperties()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			,"a":1,"b":2,"a":3                     | {a=3, b=2}
			,"a":1,"\\u0061":4                     | {a=4}
			,"m":{"x":1,"x":{"y":1,"y":2}}         | {m={x={y=2}}}
			,"a":1,"a":null                        | {a=null}
			,"ü":1,"ü":2                           | {ü=2}
			,"":1,"":2                             | {=2}
			""")
	void ofAMemberThatComesTwiceTheLastValueCounts(String more, String expected) {
		assertThat(read(Wire.activity("activity_1", more)).additionalProperties()).hasToString(expected);
	}

	@Test
	void aKnownMemberThatComesTwiceHasItsLastValueToo() {
		Activity activity = read(Wire.activity("activity_1", ",\"actor\":7,\"id\":\"activity_2\",\"actor\":null"));
		assertThat(activity.id()).isEqualTo("activity_2");
		assertThat(activity.actor()).isNull();
		assertThat(activity.additionalProperties()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 29, 30, 31, 32, 33, 64, 500 })
	void anyNumberOfMembersIsFound(int count) {
		String more = IntStream.range(0, count)
			.mapToObj((i) -> ",\"member_" + i + "\":" + i)
			.collect(Collectors.joining());
		Map<String, @Nullable Object> rest = read(Wire.activity("activity_1", more + ",\"member_0\":-1"))
			.additionalProperties();
		assertThat(rest).hasSize(count)
			.containsEntry("member_" + (count - 1), count - 1L)
			.containsEntry("member_0", -1L);
		assertThat(rest.keySet()).first().isEqualTo("member_0");
		assertThat(rest.containsKey("member_" + count)).isFalse();
		assertThat(rest.get("member_" + count)).isNull();
	}

	@Test
	void nothingThatWasReceivedCanBeChanged() {
		Map<String, @Nullable Object> rest = read(Wire.activity("activity_1", ",\"a\":[1],\"m\":{\"x\":1}"))
			.additionalProperties();
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> rest.put("b", 1));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> rest.remove("a"));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(rest::clear);
		assertThat((List<?>) rest.get("a")).isUnmodifiable();
		Iterator<Map.Entry<String, @Nullable Object>> entries = rest.entrySet().iterator();
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> entries.next().setValue("other"));
		entries.next();
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(entries::next);
	}

	@Test
	void unknownMembersOfAnActorAndItsProviderAreKept() {
		Activity activity = read(Wire.activity("activity_1",
				",\"actor\":{\"new\":1,\"type\":\"federated_actor\",\"provider\":{\"type\":\"aws\",\"region\":\"eu\"},\"x\":[]}"));
		FederatedActor actor = (FederatedActor) activity.actor();
		assertThat(actor).isNotNull();
		assertThat(actor.additionalProperties()).containsExactly(entry("new", 1L), entry("x", List.of()));
		assertThat(actor.provider()).isEqualTo(new AwsFederatedProvider(null, null, Map.of("region", "eu")));
	}

	@Test
	void anUnknownProviderIsAValue() {
		Activity activity = read(Wire.activity("activity_1",
				",\"actor\":{\"type\":\"federated_actor\",\"provider\":{\"type\":\"moon\",\"crater\":\"Tycho\"}}"));
		assertThat(activity.actor())
			.isInstanceOfSatisfying(FederatedActor.class, (actor) -> assertThat(actor.provider())
				.isEqualTo(new UnknownFederatedProvider(new FederatedProviderType("moon"), Map.of("crater", "Tycho"))));
	}

	@Test
	void absentMembersOfAnActorAreNullOrEmpty() {
		assertThat(read(Wire.activity("activity_1", ",\"actor\":{\"type\":\"federated_identity_actor\"}")).actor())
			.isEqualTo(new FederatedIdentityActor(null, null, List.of(), null, null, Map.of()));
		assertThat(read(Wire.activity("activity_1", ",\"actor\":{\"type\":\"federated_actor\",\"provider\":null}"))
			.actor()).isEqualTo(new FederatedActor(null, null, null, null, Map.of()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{"type":"t","created_at":"2026-10-02T09:15:30Z"}                     | data[0].id is missing
					{"id":null,"type":"t","created_at":"2026-10-02T09:15:30Z"}           | data[0].id is missing
					{"id":"a","created_at":"2026-10-02T09:15:30Z"}                       | data[0].type is missing
					{"id":"a","type":"t"}                                                | data[0].created_at is missing
					{"id":"a","type":"t","created_at":"secret"}                          | data[0].created_at is not an RFC 3339 time
					{"id":7,"type":"t","created_at":"2026-10-02T09:15:30Z"}              | data[0].id has the wrong type
					{"id":"a","type":"t","created_at":"2026-10-02T09:15:30Z","actor":[]} | data[0].actor has the wrong type
					{"id":"a","type":"t","created_at":"2026-10-02T09:15:30Z","actor":{}} | data[0].actor.type is missing
					{"id":"a","type":"t","created_at":"2026-10-02T09:15:30Z","transparency_log_leaf_index":"1"} | data[0].transparency_log_leaf_index has the wrong type
					""")
	void aMemberOfAnotherTypeIsNamedByItsPlaceAndNotAskedForAgain(String row, String place) {
		Wire.answers(server, okJson(Wire.page(false, "c", "c", row)).withHeader("request-id", "req_1"));
		assertThatExceptionOfType(ComplianceDecodingException.class)
			.isThrownBy(() -> this.client.activities().list().firstPage())
			.withMessage("%s (request-id req_1)", place)
			.satisfies((ex) -> {
				assertThat(ex.retryable()).isFalse();
				assertThat(ex.requestId()).isEqualTo("req_1");
			});
		assertThat(Wire.requests(server)).isOne();
	}

	private Activity read(String row) {
		Wire.answers(server, okJson(Wire.page(false, "c", "c", row)));
		return this.client.activities().list().firstPage().items().get(0);
	}

	private static Object value(Activity activity, String name) {
		return Objects.requireNonNull(activity.additionalProperties().get(name));
	}

}
