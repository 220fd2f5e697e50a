package io.github.compliancesdk.download;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.support.Wire;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.core.io.buffer.DataBufferUtils;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever becomes of a download, its buffers go back to their pool: once, and all.
 */
class BufferLeakTests {

	private static final int DOWNLOADS = 100;

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	private final List<String> leaks = new CopyOnWriteArrayList<>();

	private ResourceLeakDetector.Level level;

	@BeforeEach
	void watch() {
		this.level = ResourceLeakDetector.getLevel();
		ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.PARANOID);
		// those of other tests
		report();
		ByteBufUtil.setLeakListener((type, records) -> this.leaks.add(type + records));
		Wire.answers(server, aResponse().withStatus(200).withBody(new byte[1_000_000]));
	}

	@AfterEach
	void stop() {
		ByteBufUtil.setLeakListener(null);
		ResourceLeakDetector.setLevel(this.level);
	}

	@Test
	void aStreamThatIsClosedEarlyKeepsNone() throws IOException {
		try (ComplianceClient client = Wire.client(server).build()) {
			for (int i = 0; i < DOWNLOADS; i++) {
				try (InputStream in = client.files().download("f").inputStream()) {
					assertThat(in.read()).isZero();
				}
			}
		}
		report();
		assertThat(this.leaks).isEmpty();
	}

	@Test
	void aReactiveCallerThatTakesTheBeginningKeepsNone() {
		try (ComplianceClient client = Wire.client(server).build()) {
			for (int i = 0; i < DOWNLOADS; i++) {
				assertThat(client.reactive()
					.files()
					.download("f")
					.content()
					.doOnNext(DataBufferUtils::release)
					.take(1 + i % 5)
					.count()
					.block()).isPositive();
			}
		}
		report();
		assertThat(this.leaks).isEmpty();
	}

	/** A leak is told with the next allocation after the buffer was collected. */
	private static void report() {
		for (int i = 0; i < 5; i++) {
			System.gc();
			PooledByteBufAllocator.DEFAULT.directBuffer(16).release();
		}
	}

}
