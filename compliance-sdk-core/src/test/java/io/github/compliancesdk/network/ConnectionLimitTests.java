package io.github.compliancesdk.network;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.error.RequestNotPermittedException;
import io.github.compliancesdk.support.VirtualTime;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBufferUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * More calls at once than there are connections.
 */
class ConnectionLimitTests {

	private static final int MOST_AT_ONCE = 50;

	private static final Duration ACQUIRE = Duration.ofMinutes(2);

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final CountDownLatch end = new CountDownLatch(1);

	private final AtomicInteger requests = new AtomicInteger();

	private final VirtualTime time = new VirtualTime();

	private HttpServer server;

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
		this.server.setExecutor(this.threads);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.end.countDown();
		this.server.stop(0);
		this.threads.shutdownNow();
	}

	/** Files begin and do not end. */
	private void answer(HttpExchange exchange) throws IOException {
		this.requests.incrementAndGet();
		byte[] page = Wire.page(false, null, null).getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(200, 0);
		exchange.getResponseBody().write(page);
		exchange.getResponseBody().flush();
		if (exchange.getRequestURI().getPath().endsWith("/content")) {
			try {
				this.end.await(60, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				// the test is over
			}
		}
		exchange.close();
	}

	@Test
	void aCallWaitsForAConnectionAndSendsNothingMeanwhile() throws Exception {
		try (ComplianceClient client = client()) {
			List<InputStream> open = open(client);
			CompletableFuture<?> one = client.reactive().activities().list().firstPage().toFuture();
			CompletableFuture<?> delete = client.reactive().chats().delete("x1").toFuture();
			this.time.advance(ACQUIRE);
			for (CompletableFuture<?> call : List.of(one, delete)) {
				assertThatThrownBy(call::join).cause()
					.isInstanceOf(RequestNotPermittedException.class)
					.hasMessageContaining("50")
					.hasMessageContaining("close the streams");
			}
			assertThat(this.requests).hasValue(MOST_AT_ONCE);

			CompletableFuture<?> another = client.reactive().activities().list().firstPage().toFuture();
			this.time.advance(ACQUIRE.dividedBy(2));
			assertThat(another).isNotDone();
			open.get(0).close();
			another.get(20, TimeUnit.SECONDS);
			assertThat(this.requests).hasValue(MOST_AT_ONCE + 1);
		}
	}

	@Test
	void callersThatGiveUpTakeNoConnectionWithThem() throws Exception {
		try (ComplianceClient client = client()) {
			for (int i = 0; i < 3; i++) {
				for (InputStream stream : open(client)) {
					stream.close();
				}
			}
			for (int i = 0; i < 3 * MOST_AT_ONCE; i++) {
				client.reactive().files().download("f").content().subscribe(DataBufferUtils::release).dispose();
			}
			client.reactive().activities().list().firstPage().toFuture().get(20, TimeUnit.SECONDS);
		}
	}

	private static List<InputStream> open(ComplianceClient client) throws IOException {
		List<InputStream> open = new ArrayList<>();
		for (int i = 0; i < MOST_AT_ONCE; i++) {
			InputStream stream = client.files().download("f").inputStream();
			assertThat(stream.read()).isEqualTo('{');
			open.add(stream);
		}
		return open;
	}

	private ComplianceClient client() {
		return Wire.client(URI.create("http://127.0.0.1:" + this.server.getAddress().getPort()))
			.allowDeletes()
			.acquireTimeout(ACQUIRE)
			.callTimeout(Duration.ofHours(1))
			.scheduler(this.time)
			.build();
	}

}
