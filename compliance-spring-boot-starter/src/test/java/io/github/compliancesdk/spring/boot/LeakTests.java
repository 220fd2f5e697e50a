package io.github.compliancesdk.spring.boot;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.chat.Chat;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.json.RawJson;
import io.github.compliancesdk.project.Project;
import io.github.compliancesdk.session.LocalSession;
import io.github.compliancesdk.session.RemoteSession;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.Tenant;
import io.github.compliancesdk.spring.boot.feed.ActivityListener;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.web.exchanges.InMemoryHttpExchangeRepository;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

/**
 * Everything that the process of a client prints or shows, searched for secrets and for
 * the content under audit.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "management.endpoints.web.exposure.include=*", "management.endpoint.health.show-details=always",
				"management.endpoint.env.show-values=always", "management.endpoint.configprops.show-values=always",
				"management.endpoint.quartz.show-values=always", "compliance.deletion.enabled=true",
				"compliance.proxy.password=" + LeakTests.PASSWORD, "compliance.retry.initial-backoff=1ms",
				"compliance.retry.max-backoff=2ms", "compliance.feed.start=beginning",
				"compliance.feed.settling-delay=0s", "compliance.feed.poll-interval=100ms",
				"compliance.health.probe.enabled=true", "compliance.health.probe.interval=1s",
				"spring.datasource.generate-unique-name=true" })
@AutoConfigureObservability
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class LeakTests {

	static final String PASSWORD = "planted-password-of-the-proxy";

	private static final String PLANTED = "planted.person@example.com";

	/** Members that hold what people wrote, or who they are. */
	private static final Set<String> CONTENT = Set.of("name", "title", "text", "full_name", "email", "email_address",
			"filename", "description", "content", "system_prompt", "instructions");

	private static final Tenant tenant = Tenant.documentedExamples();

	private static final ComplianceSimulator simulator = ComplianceSimulator.builder()
		.tenant(tenant)
		.requestsPerMinute(0)
		.start();

	private final Set<String> content = new TreeSet<>(Set.of(PLANTED));

	private final Map<String, String> shown = new TreeMap<>();

	@TempDir
	private Path folder;

	@Autowired
	private ComplianceClient client;

	@Autowired
	private ActivityFeed feed;

	@Autowired
	private WebTestClient web;

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Observed observed;

	@DynamicPropertySource
	static void connect(DynamicPropertyRegistry registry) {
		registry.add("compliance.api-key", simulator::apiKey);
		registry.add("compliance.delete-api-key", simulator::deleteApiKey);
		registry.add("compliance.base-url", simulator::baseUrl);
		// a property of another name that happens to hold the key
		registry.add("my.own.copy", simulator::apiKey);
		registry.add("my.other.copy", simulator::deleteApiKey);
	}

	@Test
	void neitherSecretsNorContentAreShownAnywhere(CapturedOutput output) throws Exception {
		simulator.publish("{\"id\":\"activity_planted\",\"type\":\"claude_chat_created\",\"created_at\":\""
				+ Instant.now() + "\",\"actor\":{\"type\":\"user_actor\",\"email_address\":\"" + PLANTED + "\"}}");
		Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		ListAppender<ILoggingEvent> log = new ListAppender<>();
		log.start();
		root.addAppender(log);
		Level level = root.getLevel();
		root.setLevel(Level.TRACE);
		try {
			read();
			fail();
			endpoints().forEach((path) -> this.shown.put(path, body(path)));
		}
		finally {
			root.setLevel(level);
			root.detachAppender(log);
		}
		for (String name : this.beans.getBeanDefinitionNames()) {
			this.shown.put("bean " + name, String.valueOf(this.beans.getBean(name)));
		}
		this.shown.put("observations", String.join("\n", this.observed.texts));
		this.shown.put("output", output.getAll());
		List<ILoggingEvent> events = List.copyOf(log.list);
		events.forEach((event) -> this.shown.merge("log " + event.getLoggerName(), text(event), String::concat));

		assertThat(this.content).as("content that was read").hasSizeGreaterThan(10);
		assertThat(events).hasSizeGreaterThan(1000);
		assertThat(this.observed.texts).hasSizeGreaterThan(50);
		assertThat(this.shown).containsKeys("/actuator/env", "/actuator/configprops", "/actuator/httpexchanges",
				"/actuator/compliance", "/actuator/health", "/actuator/prometheus", "/actuator/beans");
		assertThat(this.shown.get("/actuator/env")).as("shows values").contains("compliance.feed.start", "beginning");
		List<String> secrets = List.of(simulator.apiKey(), simulator.deleteApiKey(), PASSWORD);
		this.shown.forEach((where, text) -> {
			assertThat(secrets.stream().filter(text::contains)).as("secrets in %s", where).isEmpty();
			assertThat(this.content.stream().filter(text::contains)).as("content in %s", where).isEmpty();
		});
	}

	private void read() {
		await().atMost(Duration.ofSeconds(30)).until(() -> this.feed.status().delivered() > 0);
		for (Activity activity : this.client.activities().list()) {
			note(activity, activity.rawJson());
		}
		for (Chat chat : this.client.chats().list()) {
			note(chat, chat.rawJson());
			this.client.chats().messages(chat.id()).pages().forEach((page) -> {
				note(page, page.chat().rawJson());
				page.items().forEach((message) -> note(message, message.rawJson()));
			});
		}
		for (Project project : this.client.projects().list()) {
			note(project, project.rawJson());
		}
		for (LocalSession session : this.client.localSessions().list()) {
			note(session, session.rawJson());
		}
		for (RemoteSession session : this.client.remoteSessions().list()) {
			note(session, session.rawJson());
		}
		this.client.organizations().list().forEach((organization) -> {
			note(organization, organization.rawJson());
			this.client.organizations().users(organization.uuid()).forEach((user) -> note(user, user.rawJson()));
		});
		for (String id : tenant.fileIds()) {
			var metadata = this.client.files().retrieve(id);
			note(metadata, metadata.rawJson());
			this.client.files().download(id).bytes();
			this.client.reactive().files().download(id).content().doOnNext(DataBufferUtils::release).blockLast();
			this.shown.put("download " + id,
					this.client.files().download(id).toFile(this.folder.resolve(id)).sha256() + "");
		}
	}

	private void fail() {
		simulator.faults(FaultPlan.script(Fault.tooManyRequests(Duration.ZERO), Fault.badGatewayWithHtml(),
				Fault.truncatedJson(), Fault.resetBeforeHeaders(), Fault.undecodableRecord(0)));
		String chat = tenant.chatIds().get(0);
		List.<Runnable>of(() -> this.client.activities().list().firstPage(),
				() -> this.client.activities().list().firstPage(),
				() -> this.client.activities().list().startingAt("not-a-cursor").firstPage(),
				() -> this.client.files().retrieve("claude_file_missing"), () -> this.client.chats().delete(chat),
				() -> this.client.chats().delete(chat), () -> this.client.projects().delete("claude_proj_missing"))
			.forEach((call) -> {
				Throwable failure = catchThrowable(call::run);
				if (failure != null) {
					assertThat(failure).isInstanceOf(ComplianceException.class);
					StringWriter trace = new StringWriter();
					failure.printStackTrace(new PrintWriter(trace));
					this.shown.merge("exceptions", trace.toString(), String::concat);
				}
			});
	}

	private void note(Object record, @Nullable RawJson json) {
		this.shown.merge("text of " + record.getClass().getSimpleName(), record.toString(), String::concat);
		if (json != null) {
			collect(parse(json), this.content);
		}
	}

	private static JsonNode parse(RawJson json) {
		try {
			return new ObjectMapper().readTree(json.toByteArray());
		}
		catch (java.io.IOException ex) {
			throw new AssertionError(ex);
		}
	}

	/** Sentences and addresses; single words would be found in names of classes too. */
	private static void collect(JsonNode node, Collection<String> content) {
		node.properties().forEach((member) -> {
			String text = member.getValue().asText();
			if (CONTENT.contains(member.getKey()) && text.length() >= 8 && text.matches("(?s).*[ @.].*")) {
				content.add(text);
			}
		});
		node.forEach((child) -> collect(child, content));
	}

	private static String text(ILoggingEvent event) {
		return event.getFormattedMessage() + Arrays.toString(event.getArgumentArray())
				+ ((event.getThrowableProxy() != null) ? ThrowableProxyUtil.asString(event.getThrowableProxy()) : "")
				+ event.getMDCPropertyMap();
	}

	private List<String> endpoints() throws Exception {
		// those that take minutes, megabytes or the application itself are left out
		List<String> leftOut = List.of("heapdump", "shutdown", "threaddump");
		List<String> paths = new ArrayList<>();
		new ObjectMapper().readTree(body("/actuator")).get("_links").properties().forEach((link) -> {
			if (!link.getValue().get("templated").asBoolean() && !leftOut.contains(link.getKey())) {
				paths.add("/actuator/" + link.getKey());
			}
		});
		return Stream
			.concat(paths.stream(),
					Stream.of("/actuator/ratelimiterevents", "/actuator/retryevents", "/actuator/compliance/activities",
							"/actuator/env/my.own.copy", "/actuator/env/compliance.proxy.password",
							"/actuator/metrics/compliance.client.call", "/actuator/metrics/http.client.requests"))
			.toList();
	}

	private String body(String path) {
		byte[] body = this.web.get().uri(path).exchange().expectBody().returnResult().getResponseBody();
		return (body != null) ? new String(body, StandardCharsets.UTF_8) : "";
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		@Bean
		InMemoryHttpExchangeRepository exchanges() {
			return new InMemoryHttpExchangeRepository();
		}

		@Bean
		Observed observed() {
			return new Observed();
		}

		@ActivityListener
		void on(Activity activity) {
			// takes each
		}

	}

	/**
	 * Keeps what tracers and meters would get.
	 */
	static final class Observed implements ObservationHandler<Observation.Context> {

		private final Collection<String> texts = new ConcurrentLinkedQueue<>();

		@Override
		public void onStop(Observation.Context context) {
			this.texts.add(context.getName() + " " + context.getContextualName() + " " + context.getAllKeyValues() + " "
					+ context.getError());
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return true;
		}

	}

}
