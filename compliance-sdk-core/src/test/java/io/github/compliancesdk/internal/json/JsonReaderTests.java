package io.github.compliancesdk.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.compliancesdk.error.ComplianceDecodingException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

class JsonReaderTests {

	@Test
	void ofANameThatComesTwiceTheLastValueCountsHoweverManyMembersThereAre() {
		assertThat(members("{\"a\":1,\"b\":2,\"a\":3}")).containsExactly(entry("a", 3L), entry("b", 2L));
		StringBuilder many = new StringBuilder("{");
		for (int i = 0; i < 40; i++) {
			many.append("\"m").append(i).append("\":").append(i).append(',');
		}
		assertThat(members(many + "\"m7\":\"last\"}")).hasSize(40).containsEntry("m7", "last");
		assertThat(members(many + "\"m40\":40}")).hasSize(41).containsEntry("m39", 39L);
	}

	@Test
	void objectsOfObjectsKeepTheirMembersApart() {
		assertThat(members("{\"a\":{\"b\":{\"c\":1},\"d\":2},\"e\":[{\"f\":3},{\"f\":4}]}")).containsExactly(
				entry("a", Map.of("b", Map.of("c", 1L), "d", 2L)),
				entry("e", List.of(Map.of("f", 3L), Map.of("f", 4L))));
	}

	@Test
	void anEnvelopeKeepsTheExactBytesOfEachMember() {
		String body = " {\"id\" : \"x\" ,\"session\": {\"a\" :1.50} ,\"data\":[ {\"r\":1} ],\"n\":-0.10e2,\"next_page\": null}\n";
		List<String> rows = new ArrayList<>();
		try (JsonReader reader = reader(body)) {
			Envelope envelope = reader.envelope("data", (row, raw) -> rows.add(raw.text()));
			assertThat(rows).containsExactly("{\"r\":1}");
			assertThat(envelope.raw("session").text()).isEqualTo("{\"a\" :1.50}");
			assertThat(envelope.raw("n").text()).isEqualTo("-0.10e2");
			assertThat(envelope.rawWithout(Set.of("next_page", "session")).text())
				.isEqualTo("{\"id\" : \"x\",\"n\":-0.10e2}");
			assertThat(envelope.rawWithout(Set.of("id", "n", "session", "next_page")).text()).isEqualTo("{}");
			assertThat(envelope.members().rest()).containsOnlyKeys("id", "session", "n", "next_page");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "~~ | true | The body is empty", "[] | false | the body is not the object it should be",
					"{\"data\":{}} | false | data is not the array it should be",
					"{\"data\":[7]} | false | data[0] is not an object",
					"{\"data\":[{},[]]} | false | data[1] is not an object",
					"{\"data\":[]} {} | true | The body goes on after its end", "{\"data\":[] | true | is cut",
					"{\"data\":[} | true | The body is not JSON, or is cut at byte",
					"{\"x\":1e99999999999,\"data\":[]} | false | out of any range" })
	void aBodyThatIsOtherwiseIsToldApartFromOneThatIsBroken(String body, boolean repeatable, String message) {
		assertThatExceptionOfType(ComplianceDecodingException.class).isThrownBy(() -> {
			try (JsonReader reader = reader(body)) {
				reader.envelope("data", (row, raw) -> {
				});
			}
		}).withMessageContaining(message).satisfies((ex) -> assertThat(ex.retryable()).isEqualTo(repeatable));
	}

	@Test
	void nestingWithoutEndIsRefused() {
		assertThatExceptionOfType(ComplianceDecodingException.class)
			.isThrownBy(() -> members("{\"a\":" + "[".repeat(5000)))
			.withMessageContaining("nests too deep");
	}

	private static Map<String, @Nullable Object> members(String body) {
		try (JsonReader reader = reader(body)) {
			return reader.record("it", (members, raw) -> members.rest());
		}
	}

	private static JsonReader reader(String body) {
		return new JsonReader(body.getBytes(StandardCharsets.UTF_8), "req_1");
	}

}
