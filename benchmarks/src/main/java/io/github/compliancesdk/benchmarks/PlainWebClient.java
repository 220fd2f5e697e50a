package io.github.compliancesdk.benchmarks;

import java.net.URI;
import java.util.Objects;

import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * The requests of a team that uses no SDK: Spring's client as it comes, with a limit that
 * lets whole pages through. No retry, no budget, no time limits, no errors of its own.
 */
final class PlainWebClient {

	/** The default limit fails on pages of this size. */
	private static final int MAX_BYTES = 32 * 1024 * 1024;

	private final WebClient webClient;

	PlainWebClient(URI baseUrl, ObservationRegistry registry) {
		this.webClient = WebClient.builder()
			.baseUrl(baseUrl.toString())
			.defaultHeader("x-api-key", SdkClients.KEY)
			.defaultHeader("anthropic-version", "2023-06-01")
			.codecs((codecs) -> codecs.defaultCodecs().maxInMemorySize(MAX_BYTES))
			.observationRegistry(registry)
			.build();
	}

	byte[] body(int limit, @Nullable String after) {
		return Objects.requireNonNull(page(limit, after).bodyToMono(byte[].class).block());
	}

	/** Reads a page and drops it; returns the cursor that the server put in a header. */
	@Nullable String drop(int limit, @Nullable String after) {
		return Objects.requireNonNull(page(limit, after).toBodilessEntity().block())
			.getHeaders()
			.getFirst(PageServer.NEXT_CURSOR);
	}

	private WebClient.ResponseSpec page(int limit, @Nullable String after) {
		WebClient.RequestHeadersUriSpec<?> get = this.webClient.get();
		return ((after != null) ? get.uri("/v1/compliance/activities?limit={limit}&after_id={after}", limit, after)
				: get.uri("/v1/compliance/activities?limit={limit}", limit))
			.retrieve();
	}

}
