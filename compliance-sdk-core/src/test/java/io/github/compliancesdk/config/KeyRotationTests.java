package io.github.compliancesdk.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.error.AuthenticationException;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.RecordedRequest;
import io.github.compliancesdk.simulator.SimulatedKey;
import io.github.compliancesdk.simulator.Tenant;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(120)
class KeyRotationTests {

	private static final ActivityListParams ONE_ROW = ActivityListParams.builder().pageSize(1).build();

	private final ComplianceSimulator simulator = ComplianceSimulator.builder()
		.key(key(0))
		.tenant(Tenant.documentedExamples())
		.requestsPerMinute(0)
		.accessRecords(false)
		.start();

	@AfterEach
	void stop() {
		this.simulator.close();
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aReadWhoseKeyWasReplacedOnTheWayIsRepeatedWithTheOtherKey(Face face) {
		this.simulator.register(key(0).deactivated());
		this.simulator.register(key(1));
		AtomicInteger asked = new AtomicInteger();
		try (ComplianceClient client = client(() -> text((asked.getAndIncrement() < 1) ? 0 : 1))) {
			assertThat(face.list(client, ONE_ROW).firstPage().items()).hasSize(1);
		}
		assertThat(this.simulator.requests()).extracting(RecordedRequest::status).containsExactly(401, 200);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aBareNotFoundIsARefusedKeyToo(Face face) {
		AtomicInteger asked = new AtomicInteger();
		try (ComplianceClient client = client(
				() -> (asked.getAndIncrement() < 1) ? "sk-ant-api03-of-another-kind" : text(0))) {
			assertThat(face.list(client, ONE_ROW).firstPage().items()).hasSize(1);
		}
		assertThat(this.simulator.requests()).extracting(RecordedRequest::status).containsExactly(404, 200);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aKeyThatStaysTheSameIsSentOnce(Face face) {
		this.simulator.register(key(0).deactivated());
		try (ComplianceClient client = client(() -> text(0))) {
			assertThat(face.list(client, ONE_ROW).outcome().failure()).isInstanceOf(AuthenticationException.class);
		}
		assertThat(this.simulator.requestCount()).isOne();
	}

	@Test
	void aProviderWithAnotherRefusedKeyEveryTimeEndsAfterTheSecond() {
		this.simulator.register(key(0).deactivated());
		AtomicInteger asked = new AtomicInteger();
		try (ComplianceClient client = client(() -> text(asked.getAndIncrement()))) {
			assertThatExceptionOfType(AuthenticationException.class)
				.isThrownBy(() -> client.activities().list().firstPage());
		}
		assertThat(this.simulator.requestCount()).isEqualTo(2);
	}

	@Test
	void aDownloadIsRepeatedWithTheOtherKeyToo() {
		this.simulator.register(key(0).deactivated());
		this.simulator.register(key(1));
		String file = Tenant.documentedExamples().fileIds().get(0);
		AtomicInteger asked = new AtomicInteger();
		try (ComplianceClient client = client(() -> text((asked.getAndIncrement() < 1) ? 0 : 1))) {
			assertThat(client.files().download(file).bytes()).isNotEmpty();
			asked.set(0);
			assertThat(client.reactive().files().download(file).content().blockLast()).isNotNull();
		}
		assertThat(this.simulator.requests()).extracting(RecordedRequest::status).containsExactly(401, 200, 401, 200);
	}

	@Test
	void aDeleteIsNotSentWithAnotherKey() {
		this.simulator.register(key(0).deactivated());
		this.simulator.register(key(1));
		AtomicInteger asked = new AtomicInteger();
		try (ComplianceClient client = Wire.client(this.simulator.baseUrl())
			.apiKeyProvider(() -> text((asked.getAndIncrement() < 1) ? 0 : 1))
			.allowDeletes()
			.build()) {
			assertThatExceptionOfType(AuthenticationException.class)
				.isThrownBy(() -> client.chats().delete("claude_chat_1"));
		}
		assertThat(this.simulator.requestCount()).isOne();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void underLoadNoReadFailsWhileKeysAreReplacedInAFile(boolean blocking, @TempDir Path folder) throws IOException {
		Path file = folder.resolve("key");
		write(file, text(0));
		AtomicBoolean ended = new AtomicBoolean();
		AtomicIntegerArray reads = new AtomicIntegerArray(4);
		ExecutorService readers = Executors.newFixedThreadPool(4);
		try (ComplianceClient client = client(ApiKeyProvider.ofFile(file))) {
			Runnable read = blocking ? () -> client.activities().list(ONE_ROW).firstPage()
					: () -> Flux.range(0, 4)
						.flatMap((i) -> client.reactive().activities().list(ONE_ROW).firstPage())
						.blockLast();
			List<CompletableFuture<Void>> load = IntStream.range(0, 4)
				.mapToObj((reader) -> CompletableFuture.runAsync(() -> {
					while (!ended.get()) {
						read.run();
						reads.incrementAndGet(reader);
					}
				}, readers))
				.toList();
			for (int rotation = 1; rotation <= 20; rotation++) {
				awaitMoreOfEach(reads, 5, load);
				this.simulator.register(key(rotation));
				write(file, text(rotation));
				this.simulator.register(key(rotation - 1).deactivated());
			}
			awaitMoreOfEach(reads, 5, load);
			ended.set(true);
			CompletableFuture.allOf(load.toArray(CompletableFuture[]::new)).join();
		}
		finally {
			ended.set(true);
			readers.shutdown();
		}
		assertThat(IntStream.range(0, 4).map(reads::get).sum()).isGreaterThanOrEqualTo(400);
	}

	@Test
	void aFileThatIsMissingOrEmptyForAWhileLeavesTheKeyReadBefore(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("key");
		Files.writeString(file, "  " + text(1) + "\r\n");
		ApiKeyProvider provider = ApiKeyProvider.ofFile(file);
		assertThat(provider.apiKey()).isEqualTo(text(1));
		Files.writeString(file, "");
		assertThat(provider.apiKey()).isEqualTo(text(1));
		Files.delete(file);
		assertThat(provider.apiKey()).isEqualTo(text(1));
		Files.writeString(file, text(2));
		assertThat(provider.apiKey()).isEqualTo(text(2));
		assertThat(provider.toString()).contains(file.toString()).doesNotContain("sk-ant");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n", "sk-ant-api01-two words", "sk-ant-api01-a\nsk-ant-api01-b" })
	void aFileWithoutAKeyIsRefusedWithoutBeingShown(String content, @TempDir Path folder) throws IOException {
		Path file = folder.resolve("key");
		Files.writeString(file, content);
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> ApiKeyProvider.ofFile(file))
			.withMessageContaining(file.toString())
			.withMessageNotContaining("sk-ant");
	}

	@Test
	void aFileThatIsNotThereOrNoKeyFileIsRefused(@TempDir Path folder) throws IOException {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> ApiKeyProvider.ofFile(folder.resolve("missing")))
			.withMessageContaining("cannot be read");
		Path large = Files.write(folder.resolve("large"), new byte[5000]);
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> ApiKeyProvider.ofFile(large))
			.withMessageContaining("more than 4096 bytes");
	}

	private ComplianceClient client(ApiKeyProvider provider) {
		return Wire.client(this.simulator.baseUrl()).apiKeyProvider(provider).build();
	}

	/*
	 * Of each reader: one that two rotations overtake is refused twice, and fails as it
	 * should.
	 */
	private static void awaitMoreOfEach(AtomicIntegerArray reads, int more, List<CompletableFuture<Void>> load) {
		for (int reader = 0; reader < reads.length(); reader++) {
			int goal = reads.get(reader) + more;
			while (reads.get(reader) < goal) {
				load.stream().filter(CompletableFuture::isCompletedExceptionally).forEach(CompletableFuture::join);
				Thread.onSpinWait();
			}
		}
	}

	/** As mounted secrets are: whole or not at all. */
	private static void write(Path file, String key) throws IOException {
		Path next = file.resolveSibling("next");
		Files.writeString(next, key);
		Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private static SimulatedKey key(int number) {
		return SimulatedKey.compliance(text(number), "read:org_audit");
	}

	private static String text(int number) {
		return "sk-ant-api01-rotated-" + number;
	}

}
