package io.github.compliancesdk.spring.boot.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.config.UndecodableRecordHandler;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.error.DeletionOutcomeUnknownException;
import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.Tenant;
import io.github.compliancesdk.spring.boot.feed.ActivityListener;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * An application that reads, downloads, deletes and follows the feed while much goes
 * wrong: what it shows to Prometheus is what the guide lists, no more and no less, and
 * dashboard and alerts use nothing else.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "management.endpoints.web.exposure.include=prometheus",
				"spring.datasource.generate-unique-name=true", "compliance.feed.start=beginning",
				"compliance.feed.settling-delay=0s", "compliance.feed.poll-interval=100ms",
				"compliance.feed.own-calls=leave-out", "compliance.deletion.enabled=true",
				"compliance.retry.initial-backoff=1ms", "compliance.retry.max-backoff=2ms" })
@AutoConfigureObservability(tracing = false)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonitoredApplicationTests {

	private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

	private static final String RECORDING_OFF = "{\"id\":\"activity_off\","
			+ "\"type\":\"org_compliance_api_settings_updated\",\"created_at\":\"" + Instant.now()
			+ "\",\"compliance_api_enabled\":false}";

	private static final Tenant tenant = Tenant.generated(7);

	private static final ComplianceSimulator simulator = ComplianceSimulator.builder().tenant(tenant).start();

	@Autowired
	private ComplianceClient client;

	@Autowired
	private ActivityFeed feed;

	@Autowired
	private WebTestClient web;

	private Scrape scrape = new Scrape(Map.of());

	@DynamicPropertySource
	static void connect(DynamicPropertyRegistry registry) {
		registry.add("compliance.api-key", simulator::apiKey);
		registry.add("compliance.delete-api-key", simulator::deleteApiKey);
		registry.add("compliance.base-url", simulator::baseUrl);
	}

	@BeforeAll
	void work() {
		simulator.publish(RECORDING_OFF);
		await().atMost(Duration.ofSeconds(30)).until(() -> this.feed.status().recordingDisabled() > 0);
		this.feed.close();
		for (Fault fault : List.of(Fault.tooManyRequests(Duration.ZERO), Fault.overloaded(), Fault.serverError(),
				Fault.resetBeforeHeaders(), Fault.truncatedJson(), Fault.undecodableRecord(0))) {
			simulator.faults(FaultPlan.script(fault));
			this.client.activities().list().firstPage();
		}
		// more than goes out at once
		for (int i = 0; i < 12; i++) {
			this.client.activities().list().firstPage();
		}
		String file = tenant.fileIds().get(0);
		this.client.files().download(file).bytes();
		this.client.reactive().files().download(file).content().doOnNext(DataBufferUtils::release).blockFirst();
		String chat = tenant.chatIds().get(0);
		simulator.faults(FaultPlan.always(Fault.badGatewayWithHtml()));
		assertThatExceptionOfType(DeletionOutcomeUnknownException.class)
			.isThrownBy(() -> this.client.chats().delete(chat));
		simulator.faults(FaultPlan.none());
		this.client.chats().delete(chat);
		assertThatExceptionOfType(ComplianceException.class)
			.isThrownBy(() -> this.client.files().download("x").bytes());
		this.scrape = Scrape.of(text("/actuator/prometheus"));
	}

	@AfterAll
	void stop() {
		simulator.close();
	}

	@Test
	void theGuideListsEachMetricWithItsLabelsAndNoOther() throws IOException {
		Map<String, Set<String>> ours = new TreeMap<>();
		this.scrape.labels().forEach((name, labels) -> {
			if (name.startsWith("compliance_") || name.startsWith("http_client_")) {
				ours.put(name, labels);
			}
		});
		assertThat(ours).isEqualTo(listed());
	}

	@Test
	void noLabelHoldsAnIdOrAnythingOfTheContent() {
		String text = Stream.of(text("/actuator/prometheus").split("\n"))
			.filter((line) -> line.startsWith("compliance_") || line.startsWith("http_client_"))
			.collect(Collectors.joining("\n"));
		assertThat(text).contains("compliance_client_deletes_total")
			.doesNotContain(simulator.apiKey())
			.doesNotContain("req_")
			.doesNotContain("activity_")
			.doesNotContain("@");
		Stream.of(tenant.fileIds(), tenant.chatIds(), tenant.userIds())
			.forEach((ids) -> assertThat(text).doesNotContain(ids));
	}

	@Test
	void retriesDownloadsAndDeletesAreCountedByWhatBecameOfThem() {
		String text = text("/actuator/prometheus");
		for (String reason : List.of("rate_limit", "overloaded", "server_error", "connection", "body")) {
			assertThat(text)
				.containsPattern("compliance_client_retries_seconds_count\\{.*reason=\"" + reason + "\"} 1");
		}
		assertThat(text).contains("compliance_client_call_undecodable_body_total{")
			.contains("compliance_client_call_undecodable_total{")
			.contains("compliance_client_downloads_total{compliance_operation=\"files.download\",outcome=\"DONE\"} 1.0")
			.contains(
					"compliance_client_downloads_total{compliance_operation=\"files.download\",outcome=\"FAILED\"} 1.0")
			.contains("compliance_client_deletes_total{compliance_operation=\"chats.delete\",outcome=\"UNKNOWN\"} 1.0")
			.contains("compliance_client_deletes_total{compliance_operation=\"chats.delete\",outcome=\"DONE\"} 1.0")
			.contains("compliance_client_budget_limit 600.0")
			.contains("compliance_feed_recording_disabled_total{feed=\"activities\"} 1.0");
	}

	@Test
	void theDashboardUsesWhatIsThere() throws IOException {
		JsonNode dashboard = new ObjectMapper()
			.readTree(ROOT.resolve("monitoring/grafana/compliance-dashboard.json").toFile());
		List<String> expressions = dashboard.findValuesAsText("expr");
		assertThat(expressions).hasSizeGreaterThan(10);
		expressions.forEach(this::usesWhatIsThere);
		assertThat(dashboard.at("/uid").asText()).isNotBlank();
		assertThat(dashboard.get("panels")).isNotEmpty()
			.allSatisfy((panel) -> assertThat(panel.path("title").asText()).isNotBlank());
		for (String definition : dashboard.at("/templating/list").findValuesAsText("definition")) {
			Matcher query = Pattern.compile("label_values\\((\\w+)(?:\\{.*})?, *(\\w+)\\)").matcher(definition);
			assertThat(query.matches()).as(definition).isTrue();
			assertThat(this.scrape.labels()).containsKey(query.group(1));
		}
	}

	@Test
	void theAlertsUseWhatIsThere() throws IOException {
		Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions()))
			.load(Files.readString(ROOT.resolve("monitoring/prometheus/compliance-alerts.yml")));
		List<String> alerts = new ArrayList<>();
		for (Object group : (List<?>) file.get("groups")) {
			for (Object entry : (List<?>) ((Map<?, ?>) group).get("rules")) {
				Map<?, ?> rule = (Map<?, ?>) entry;
				alerts.add(String.valueOf(rule.get("alert")));
				usesWhatIsThere(String.valueOf(rule.get("expr")));
				assertThat(((Map<?, ?>) rule.get("labels")).get("severity")).isIn("critical", "warning");
				assertThat(((Map<?, ?>) rule.get("annotations")).keySet()).asString()
					.contains("summary", "description");
			}
		}
		assertThat(alerts).doesNotHaveDuplicates()
			.contains("ComplianceNoData", "ComplianceBudgetUsedByOthers", "ComplianceRecordingDisabled",
					"ComplianceFeedLag", "ComplianceFeedStuck", "ComplianceFeedNotFollowed", "ComplianceCallsFailing",
					"ComplianceKeyRefused", "ComplianceUndecodable", "ComplianceRetryStorm");
		String guide = Files.readString(ROOT.resolve("docs/observability.md"));
		assertThat(alerts).allSatisfy((alert) -> assertThat(guide).contains("`" + alert + "`"));
	}

	private void usesWhatIsThere(String expression) {
		PromQlNames names = PromQlNames.of(expression);
		assertThat(names.selectors()).as(expression).isNotEmpty();
		names.selectors().forEach((selector) -> {
			assertThat(this.scrape.labels()).as(expression).containsKey(selector.metric());
			Set<String> known = new TreeSet<>(this.scrape.labels().get(selector.metric()));
			known.addAll(PromQlNames.OF_THE_TARGET);
			assertThat(known).as(expression).containsAll(selector.labels());
		});
		Set<String> known = new TreeSet<>(PromQlNames.OF_THE_TARGET);
		names.selectors().forEach((selector) -> known.addAll(this.scrape.labels().get(selector.metric())));
		assertThat(known).as(expression).containsAll(names.grouping());
	}

	/** The rows of the guide's list: meter, metric, labels, kind, what it tells. */
	private static Map<String, Set<String>> listed() throws IOException {
		Map<String, Set<String>> listed = new TreeMap<>();
		for (String line : Files.readAllLines(ROOT.resolve("docs/observability.md"))) {
			String[] cells = line.split("\\|");
			if (cells.length == 6 && cells[2].matches(" `(compliance|http)_.*")) {
				String metric = cells[2].replace("`", "").strip();
				Stream<String> suffixes = cells[4].contains("timer") ? Stream.of("_count", "_sum", "_max")
						: Stream.of("");
				suffixes.forEach((suffix) -> assertThat(listed.put(metric + suffix, names(cells[3]))).isNull());
			}
		}
		return listed;
	}

	private static Set<String> names(String cell) {
		return Pattern.compile("`([^`]+)`")
			.matcher(cell)
			.results()
			.map((name) -> name.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private String text(String path) {
		return Objects.requireNonNull(this.web.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(Listener.class)
	static class Application {

		@Bean
		UndecodableRecordHandler undecodableRecordHandler() {
			return (record) -> {
			};
		}

	}

	static class Listener {

		@ActivityListener
		void heard(List<Activity> activities) {
			assertThat(activities).isNotEmpty();
		}

	}

}
