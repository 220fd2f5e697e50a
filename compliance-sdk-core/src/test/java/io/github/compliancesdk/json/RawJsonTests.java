package io.github.compliancesdk.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RawJsonTests {

	private static final String FIRST = """
			{
			    "id" : "activity_1",\t"type": "claude_chat_created",
			    "created_at": "2026-10-02T09:15:30Z",\r
			    "text": "a\\nb   \\u00e9 é 日本 \uD83D\uDE00", "number": 1.0E+2 ,
			    "nested": { "list": [ 1 , {} , [ ] ] }
			  }""";

	private static final String SECOND = "{\"type\":\"t\",\"created_at\":\"2026-10-02T09:15:30Z\",\"id\":\"activity_2\"}";

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	private final ComplianceClient client = Wire.client(server).build();

	@AfterEach
	void close() {
		this.client.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\uFEFF", " \r\n\t" })
	void ofAPrettyPrintedBodyTheSliceIsExact(String before) throws IOException {
		List<Activity> activities = read(before + "{ \"has_more\" : false ,\n \"première\" : \"é\",\n \"data\" : [ "
				+ FIRST + " ,\n\n" + SECOND + "\n] ,\n \"last_id\": \"c\"\n}\n");
		assertThat(activities).extracting((activity) -> activity.rawJson().text()).containsExactly(FIRST, SECOND);
		for (Activity activity : activities) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			activity.rawJson().writeTo(out);
			assertThat(out.toByteArray()).isEqualTo(activity.rawJson().toByteArray());
			assertThat(activity.rawJson().length()).isEqualTo(out.size());
		}
	}

	@Test
	void aLineIsOneLineThatMeansTheSame() throws IOException {
		RawJson raw = read("{\"has_more\":false,\"data\":[" + FIRST + "]}").get(0).rawJson();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		raw.writeLineTo(out);
		String line = out.toString(StandardCharsets.UTF_8);
		assertThat(line).endsWith("\n").doesNotContain("\r");
		assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
		ObjectMapper json = new ObjectMapper();
		assertThat(json.readTree(line)).isEqualTo(json.readTree(FIRST));
		assertThat(line.length()).isEqualTo(FIRST.length() + 1);
	}

	@Test
	void compactJsonIsWrittenAsItIs() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		raw(SECOND).writeLineTo(out);
		assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(SECOND + "\n");
	}

	@Test
	void theBytesAreItsOwn() {
		byte[] buffer = "[{}]".getBytes(StandardCharsets.UTF_8);
		RawJson raw = RawJson.copyOf(buffer, 1, 3);
		buffer[1] = 'x';
		raw.toByteArray()[0] = 'y';
		assertThat(raw.text()).isEqualTo("{}");
	}

	@Test
	void aRangeOutsideOfTheBufferIsRefused() {
		assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> RawJson.copyOf(new byte[4], 2, 5));
		assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> RawJson.copyOf(new byte[4], 3, 2));
	}

	@Test
	void equalBytesAreEqualValues() {
		assertThat(raw("{\"a\":1}")).isEqualTo(raw("{\"a\":1}"))
			.hasSameHashCodeAs(raw("{\"a\":1}"))
			.isNotEqualTo(raw("{\"a\": 1}"))
			.isNotEqualTo("{\"a\":1}");
	}

	@Test
	void theDescriptionShowsTheLengthOnly() {
		assertThat(raw("{\"secret\":1}")).hasToString("RawJson[12 bytes]");
	}

	private static RawJson raw(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return RawJson.copyOf(bytes, 0, bytes.length);
	}

	private List<Activity> read(String body) {
		Wire.answers(server, okJson(body));
		return this.client.activities().list().firstPage().items();
	}

}
