package io.github.compliancesdk.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.error.ComplianceException;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * More work than the request budget allows, through the client as it comes, by the clock
 * on the wall: how much of the budget it uses, and how often the server refuses. Twenty
 * threads ask for one record after the other; a stranger may use the same budget.
 */
final class LivePacing {

	private static final int LIMIT = 600;

	private static final int THREADS = 20;

	private static final ActivityListParams ONE = ActivityListParams.builder().pageSize(1).build();

	private final AtomicLong answered = new AtomicLong();

	private final AtomicLong refused = new AtomicLong();

	private final AtomicLong strangers = new AtomicLong();

	private LivePacing() {
	}

	public static void main(String[] args) throws Exception {
		new LivePacing().measure(new Arguments(args));
		System.exit(0);
	}

	private void measure(Arguments arguments) throws Exception {
		URI baseUrl = URI.create(arguments.text("base-url"));
		int perMinute = arguments.number("stranger");
		int minutes = arguments.number("minutes");
		ExecutorService threads = Executors.newCachedThreadPool();
		try (ComplianceClient client = ComplianceClient.builder()
			.apiKey(SdkClients.KEY)
			.baseUrl(baseUrl)
			.webClientBuilder(WebClient.builder().filter(ExchangeFilterFunction.ofResponseProcessor((response) -> {
				((response.statusCode().value() == 429) ? this.refused : this.answered).incrementAndGet();
				return Mono.just(response);
			})))
			.build()) {
			for (int i = 0; i < THREADS; i++) {
				threads.execute(() -> ask(client));
			}
			if (perMinute > 0) {
				stranger(baseUrl, perMinute, arguments.number("seed"), threads);
			}
			TimeUnit.MINUTES.sleep(arguments.number("warm-up"));
			long before = this.answered.get();
			long refusedBefore = this.refused.get();
			long strangersBefore = this.strangers.get();
			TimeUnit.MINUTES.sleep(minutes);
			long granted = this.answered.get() - before;
			long refusals = this.refused.get() - refusedBefore;
			long taken = this.strangers.get() - strangersBefore;
			double share = (double) granted / ((long) minutes * LIMIT - taken);
			double bound = (perMinute > 0) ? 0.90 : 0.97;
			boolean pass = share >= bound && refusals <= ((perMinute > 0) ? 1 : 0);
			System.out.printf(Locale.ROOT,
					"%s  %-7s window, stranger %3d/min: %d granted, %d refused, %d to the stranger, "
							+ "%.1f %% of what was there, bound %.0f %%%n",
					pass ? "PASS" : "FAIL", arguments.text("window"), perMinute, granted, refusals, taken, 100 * share,
					100 * bound);
		}
	}

	private static void ask(ComplianceClient client) {
		while (true) {
			try {
				client.activities().list(ONE).firstPage();
			}
			catch (ComplianceException | IllegalStateException ex) {
				// counted by the filter; the end of the measurement closes the client
			}
		}
	}

	/** Comes as strangers come: seldom and often, by a Poisson process from a seed. */
	private void stranger(URI baseUrl, int perMinute, int seed, ExecutorService threads) {
		HttpClient http = HttpClient.newHttpClient();
		HttpRequest request = HttpRequest.newBuilder(baseUrl.resolve("/v1/compliance/activities?limit=1"))
			.header("x-api-key", SdkClients.KEY)
			.build();
		SplittableRandom random = new SplittableRandom(seed);
		threads.execute(() -> {
			while (true) {
				threads.execute(() -> send(http, request));
				pause(-Math.log(1 - random.nextDouble()) / perMinute);
			}
		});
	}

	private void send(HttpClient http, HttpRequest request) {
		try {
			if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
				this.strangers.incrementAndGet();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void pause(double minutes) {
		try {
			TimeUnit.NANOSECONDS.sleep((long) (minutes * TimeUnit.MINUTES.toNanos(1)));
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
