package io.github.compliancesdk;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.config.ApiKeyProvider;
import io.github.compliancesdk.paging.Page;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.LogCapture;
import io.github.compliancesdk.support.Rows;
import io.github.compliancesdk.support.Wire;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.reactive.function.client.WebClient;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must be seen nowhere: the key, what records and errors say, and whom a filter
 * names.
 */
class LeakTests {

	private static final String KEY = "sk-ant-api01-canary-of-the-key-0000000";

	private static final String RECORD = "canary.of.a.record@example.com";

	private static final String ERROR = "canary.of.an.error@example.com";

	private static final String FILTER = "user_canaryOfAFilter";

	/**
	 * The one that prints the whole URL, at DEBUG; no setting of Reactor Netty stops it.
	 */
	private static final String SHOWS_THE_URL = "reactor.netty.http.client.HttpClientConnect";

	private static final String ROW = Wire.activity("activity_1",
			",\"actor\":{\"type\":\"user_actor\",\"user_id\":\"user_1\",\"email_address\":\"" + RECORD
					+ "\"},\"title\":\"" + RECORD + "\"");

	private static final ActivityListParams PARAMS = ActivityListParams.builder().userIds(FILTER).build();

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	private final LogCapture log = new LogCapture();

	private final List<String> shown = new CopyOnWriteArrayList<>();

	private final ObservationRegistry registry = ObservationRegistry.create();

	private final ComplianceClientBuilder builder = Wire.client(server)
		.apiKey(KEY)
		.maxAttempts(2)
		.responseTimeout(Duration.ofMillis(500))
		.observationRegistry(this.registry)
		.webClientBuilder(WebClient.builder().observationRegistry(this.registry));

	@BeforeEach
	void observe() {
		this.registry.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {

			@Override
			public void onStop(Observation.Context context) {
				for (KeyValue keyValue : context.getAllKeyValues()) {
					LeakTests.this.shown.add("observation " + keyValue);
				}
				LeakTests.this.shown.add("observation " + context.getContextualName());
			}

			@Override
			public boolean supportsContext(Observation.Context context) {
				return true;
			}

		});
	}

	@AfterEach
	void close() {
		this.log.close();
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aWalk(Face face) {
		Wire.answers(server, okJson(Wire.page(true, "A", "A", ROW)), okJson(Wire.page(false, "B", "B", ROW)));
		try (ComplianceClient client = this.builder.build()) {
			Rows rows = face.list(client, PARAMS);
			show(client, client.reactive(), this.builder, PARAMS, rows.startingAt("A"));
			List<Page<Activity>> pages = rows.pages();
			pages.forEach((page) -> {
				show(page);
				page.items().forEach((activity) -> show(activity, activity.actor(), activity.rawJson()));
			});
			assertThat(pages).hasSize(2);
		}
		check();
	}

	@ParameterizedTest
	@ValueSource(ints = { 302, 400, 401, 403, 404, 409, 422, 429, 500, 503, 529 })
	void anError(int status) {
		Wire.answers(server,
				jsonResponse(
						"{\"error\":{\"type\":\"" + ERROR + "\",\"message\":\"About " + ERROR
								+ "\",\"details\":{\"error_code\":\"" + ERROR + "\",\"who\":\"" + ERROR + "\"}}}",
						status));
		fail(this.builder);
		check();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"data\":[%s", "{\"data\":[%s],\"has_more\":canary.of.a.record@example.com}", "%s",
			"[%s]", "{\"data\":[[%s]],\"has_more\":false}", "canary.of.a.record@example.com",
			"{\"data\":[%s],\"has_more\":\"%s\"}" })
	void aBodyThatIsWrong(String form) {
		Wire.answers(server, okJson(form.replace("%s", ROW)));
		fail(this.builder);
		check();
	}

	@ParameterizedTest
	@ValueSource(strings = { "id", "type", "created_at", "actor", "organization_id", "transparency_log_leaf_index" })
	void aRecordThatIsWrong(String member) {
		Wire.answers(server,
				okJson(Wire.page(false, "A", "A",
						Wire.activity("activity_1", ",\"" + member + "\":[\"" + RECORD + "\"]"),
						Wire.activity("activity_2", ",\"created_at\":\"" + RECORD + "\""))));
		fail(this.builder);
		check();
	}

	@ParameterizedTest
	@EnumSource(Fault.class)
	void aConnectionThatBreaks(Fault fault) {
		Wire.answers(server, aResponse().withFault(fault));
		fail(this.builder);
		check();
	}

	@Test
	void aServerThatIsSilent() {
		Wire.answers(server, okJson(Wire.page(false, "A", "A", ROW)).withFixedDelay(2_500));
		fail(this.builder);
		fail(this.builder.callTimeout(Duration.ofMillis(300)));
		check();
	}

	@Test
	void aBodyThatIsTooLarge() {
		Wire.answers(server, okJson(Wire.page(false, "A", "A", ROW)));
		fail(this.builder.maxResponseSize(10));
		check();
	}

	@Test
	void aServerThatIsNotThere() {
		fail(this.builder.baseUrl(URI.create("http://127.0.0.1:1")));
		check();
	}

	@Test
	void aClientThatIsClosed() {
		Wire.answers(server, Wire.lastPage());
		ComplianceClient client = this.builder.build();
		client.activities().list(PARAMS).firstPage();
		client.close();
		for (Face face : Face.values()) {
			show(face.list(client, PARAMS).outcome().failure());
		}
		check();
	}

	@ParameterizedTest
	@ValueSource(strings = { KEY + "\r\nx-more: 1", KEY + " ", KEY + "\0", KEY + "é", KEY + "\n" })
	void aKeyThatIsMalformed(String key) {
		Wire.answers(server, okJson(Wire.page(false, "A", "A", ROW)));
		List<Throwable> failures = new ArrayList<>();
		try {
			this.builder.apiKey(key);
		}
		catch (IllegalArgumentException ex) {
			failures.add(ex);
		}
		assertThat(failures).hasSize(1);
		show(failures.get(0), ApiKeyProvider.of(KEY));
		try (ComplianceClient client = this.builder.apiKeyProvider(() -> key).build()) {
			for (Face face : Face.values()) {
				show(face.list(client, PARAMS).outcome().failure());
			}
		}
		check();
	}

	private void fail(ComplianceClientBuilder failing) {
		try (ComplianceClient client = failing.build()) {
			for (Face face : Face.values()) {
				Throwable failure = face.list(client, PARAMS).outcome().failure();
				assertThat(failure).isNotNull();
				show(failure);
			}
		}
	}

	private void show(@Nullable Object... objects) {
		for (Object object : objects) {
			this.shown.add((object instanceof Throwable ex) ? LogCapture.everythingOf(ex) : String.valueOf(object));
		}
	}

	private void check() {
		assertThat(this.log.size()).isPositive();
		for (String secret : new String[] { KEY, RECORD, ERROR, FILTER }) {
			assertThat(this.log.loggersThatShow(secret)).as("loggers that show %s", secret)
				.isSubsetOf(secret.equals(FILTER) ? Set.of(SHOWS_THE_URL) : Set.of());
			assertThat(this.shown).as("what shows %s", secret).noneMatch((text) -> text.contains(secret));
		}
	}

}
