package io.github.compliancesdk.spring.boot;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.compliancesdk.ComplianceClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A service that is told to stop while it answers a request for which it asks the API.
 */
@Timeout(120)
class GracefulShutdownTests {

	private static final byte[] PAGE = """
			{"data":[],"has_more":false,"first_id":null,"last_id":null}""".getBytes(StandardCharsets.UTF_8);

	private final HttpClient http = HttpClient.newHttpClient();

	private final CountDownLatch asked = new CountDownLatch(1);

	private final CountDownLatch stopping = new CountDownLatch(1);

	private HttpServer api;

	@BeforeEach
	void start() throws IOException {
		this.api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.api.createContext("/", this::answerOnceTheServiceStops);
		this.api.start();
	}

	@AfterEach
	void stop() {
		this.stopping.countDown();
		this.api.stop(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/blocking", "/reactive" })
	void aRequestUnderWayStillGetsItsAnswerFromTheApi(String path) throws Exception {
		SpringApplication application = new SpringApplication(Service.class);
		application.addInitializers(
				(context) -> context.getBeanFactory().registerSingleton("stopping", new Stopping(this.stopping)));
		ConfigurableApplicationContext context = application.run("--server.port=0", "--server.shutdown=graceful",
				"--compliance.api-key=sk-ant-api01-test",
				"--compliance.base-url=http://127.0.0.1:" + this.api.getAddress().getPort());
		HttpRequest request = HttpRequest
			.newBuilder(
					URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path))
			.build();
		CompletableFuture<HttpResponse<String>> response = this.http.sendAsync(request, BodyHandlers.ofString());
		this.asked.await();
		context.close();
		assertThat(response.get().statusCode()).isEqualTo(200);
		assertThat(response.get().body()).isEqualTo("0 activities");
		assertThatExceptionOfType(ConnectException.class)
			.isThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()));
	}

	private void answerOnceTheServiceStops(HttpExchange exchange) throws IOException {
		this.asked.countDown();
		try (exchange) {
			this.stopping.await();
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, PAGE.length);
			exchange.getResponseBody().write(PAGE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Service {

		@Bean
		RouterFunction<ServerResponse> routes(ComplianceClient client) {
			return RouterFunctions.route()
				.GET("/blocking",
						(request) -> ServerResponse.ok()
							.body(Mono.fromCallable(() -> client.activities().list().stream().count() + " activities")
								.subscribeOn(Schedulers.boundedElastic()), String.class))
				.GET("/reactive", (request) -> ServerResponse.ok()
					.body(client.reactive().activities().list().items().count().map((count) -> count + " activities"),
							String.class))
				.build();
		}

	}

	/**
	 * Tells that the web server was asked to stop, or will be within the same step.
	 */
	private static final class Stopping implements SmartLifecycle {

		private final CountDownLatch stopping;

		private volatile boolean running;

		Stopping(CountDownLatch stopping) {
			this.stopping = stopping;
		}

		@Override
		public void start() {
			this.running = true;
		}

		@Override
		public void stop() {
			this.running = false;
			this.stopping.countDown();
		}

		@Override
		public boolean isRunning() {
			return this.running;
		}

		@Override
		public int getPhase() {
			return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE;
		}

	}

}
