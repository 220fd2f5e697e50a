package io.github.compliancesdk;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

class RequestHeadersTests {

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	@BeforeEach
	void answer() {
		Wire.answers(server, Wire.lastPage());
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void theHeadersOfARequestAreThese(Face face) {
		LoggedRequest request = requestOf(Wire.client(server), face);
		assertThat(request.header("x-api-key").values()).containsExactly(Wire.KEY);
		assertThat(request.header("anthropic-version").values()).containsExactly("2023-06-01");
		assertThat(request.header("accept").values()).containsExactly("application/json");
		assertThat(request.header("user-agent").values()).singleElement()
			.asString()
			.matches("compliance-sdk-java/[\\w.-]+");
		assertThat(request.getAllHeaderKeys()).extracting((name) -> name.toLowerCase(Locale.ROOT))
			.containsExactlyInAnyOrder("x-api-key", "anthropic-version", "accept", "user-agent", "host");
		assertThat(request.getBodyAsString()).isEmpty();
	}

	@Test
	void theVersionCanBeChanged() {
		LoggedRequest request = requestOf(Wire.client(server).anthropicVersion("2026-10-21"), Face.BLOCKING);
		assertThat(request.header("anthropic-version").values()).containsExactly("2026-10-21");
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void noAuthorizationOfTheApplicationGoesOut(Face face) {
		WebClient.Builder application = WebClient.builder()
			.defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer application-default")
			.defaultHeader("x-api-key", "application-key")
			.defaultHeader("anthropic-version", "application-version")
			.filter((request,
					next) -> next.exchange(ClientRequest.from(request)
						.headers((headers) -> headers.add("AUTHORIZATION", "Bearer application-filter"))
						.headers((headers) -> headers.add("X-Api-Key", "filter-key"))
						.build()));
		LoggedRequest request = requestOf(Wire.client(server).webClientBuilder(application), face);
		assertThat(request.containsHeader("authorization")).isFalse();
		assertThat(request.header("x-api-key").values()).containsExactly(Wire.KEY);
		assertThat(request.header("anthropic-version").values()).containsExactly("2023-06-01");
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void otherHeadersOfTheApplicationGoOut(Face face) {
		WebClient.Builder application = WebClient.builder().defaultHeader("x-tenant", "blue");
		LoggedRequest request = requestOf(Wire.client(server).webClientBuilder(application), face);
		assertThat(request.header("x-tenant").values()).containsExactly("blue");
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aFilterSeesTheCallButNotTheKey(Face face) {
		List<String> seen = new CopyOnWriteArrayList<>();
		ExchangeFilterFunction spy = (request, next) -> {
			seen.add(request.headers() + " " + request.attributes() + " " + request.cookies());
			return next.exchange(request)
				.doOnNext((response) -> seen.add(response.request().getHeaders() + " "
						+ response.request().getAttributes() + " " + response.headers().asHttpHeaders()));
		};
		LoggedRequest request = requestOf(Wire.client(server).webClientBuilder(WebClient.builder().filter(spy)), face);
		assertThat(request.header("x-api-key").values()).containsExactly(Wire.KEY);
		assertThat(seen).hasSize(2).noneMatch((text) -> text.contains(Wire.KEY));
	}

	@Test
	void theBuilderOfTheApplicationIsNotChanged() {
		List<Integer> filters = new ArrayList<>();
		WebClient.Builder application = WebClient.builder().defaultHeader("x-tenant", "blue");
		try (ComplianceClient client = Wire.client(server).webClientBuilder(application).build()) {
			client.activities().list().firstPage();
			application.filters((list) -> filters.add(list.size()));
			server.resetRequests();
			application.baseUrl(Wire.url(server).toString())
				.build()
				.get()
				.uri("/other")
				.retrieve()
				.toBodilessEntity()
				.block(Duration.ofSeconds(20));
		}
		LoggedRequest own = Wire.onlyRequest(server);
		assertThat(filters).containsExactly(0);
		assertThat(own.containsHeader("x-api-key")).isFalse();
		assertThat(own.containsHeader("anthropic-version")).isFalse();
		assertThat(own.header("x-tenant").values()).containsExactly("blue");
	}

	@Test
	void laterChangesToTheBuilderOfTheApplicationDoNotReachTheClient() {
		WebClient.Builder application = WebClient.builder();
		try (ComplianceClient client = Wire.client(server).webClientBuilder(application).build()) {
			application.defaultHeader("x-late", "yes");
			client.activities().list().firstPage();
		}
		assertThat(Wire.onlyRequest(server).containsHeader("x-late")).isFalse();
	}

	@Test
	void aKeyProviderIsAskedForEachAttempt() {
		Wire.answers(server, aResponse().withStatus(503), Wire.lastPage());
		List<String> keys = new ArrayList<>(List.of("key-one", "key-two"));
		try (ComplianceClient client = Wire.client(server).apiKeyProvider(() -> keys.remove(0)).build()) {
			client.activities().list().firstPage();
		}
		assertThat(server.getAllServeEvents()).extracting((event) -> event.getRequest().getHeader("x-api-key"))
			.containsExactlyInAnyOrder("key-one", "key-two");
	}

	@Test
	void aBaseUrlMayHaveAPath() {
		requestOf(Wire.client(URI.create(Wire.url(server) + "/proxy/")), Face.BLOCKING);
		assertThat(Wire.onlyRequest(server).getUrl()).isEqualTo("/proxy" + Wire.PATH);
	}

	private static LoggedRequest requestOf(ComplianceClientBuilder builder, Face face) {
		try (ComplianceClient client = builder.build()) {
			face.list(client).firstPage();
		}
		return Wire.onlyRequest(server);
	}

}
