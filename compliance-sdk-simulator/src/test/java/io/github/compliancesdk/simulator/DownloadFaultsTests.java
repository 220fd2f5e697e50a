package io.github.compliancesdk.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DownloadFaultsTests {

	private static final int SIZE = 3_000_000;

	private static final String FILE = "/apps/chats/files/claude_file_1/content";

	private static final String ARCHIVE = "/apps/code/artifacts/cart_01Planted/content?multi_file_format=zip";

	private static ComplianceSimulator simulator;

	private static byte[] bytes;

	@BeforeAll
	static void start() throws Exception {
		simulator = ComplianceSimulator.builder()
			.tenant(CodeArtifactDownloadTests.tenant(CodeArtifactContent.files().with("a", 100_000).with("b", 10))
				.withFile("{\"id\":\"claude_file_1\",\"filename\":\"f\"}", SIZE))
			.requestsPerMinute(0)
			.start();
		bytes = with(Fault.none(), FILE).bytes();
	}

	@AfterAll
	static void stop() {
		simulator.close();
	}

	@Test
	void withoutAFaultItIsWhole() throws Exception {
		Download download = with(Fault.none(), FILE);
		assertThat(download.bytes()).hasSize(SIZE);
		assertThat(download.failure()).isNull();
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 1, 65_536, 1_234_567, SIZE - 1 })
	void theConnectionEndsAtAGivenByte(long place) throws Exception {
		for (Fault fault : List.of(Fault.resetAfter(place), Fault.closeAfter(place), Fault.abortedChunks(place))) {
			Download download = with(fault, FILE);
			assertThat(download.failure()).as(fault.name()).isNotNull();
			assertThat(download.bytes().length).as(fault.name()).isLessThanOrEqualTo((int) place);
			assertThat(download.bytes()).isEqualTo(Arrays.copyOf(bytes, download.bytes().length));
			if (!fault.name().equals("reset-in-body")) {
				// the client here drops the last piece of a chunk that is not whole
				assertThat(download.bytes().length).isGreaterThan((int) place - Content.PIECE);
			}
		}
	}

	@Test
	void behindTheBodyAChunkIsStillMissing() throws Exception {
		Download download = with(Fault.abortedChunks(Long.MAX_VALUE), FILE);
		assertThat(download.bytes()).isEqualTo(bytes);
		assertThat(download.failure()).isNotNull();
		// the client here drops the last piece of a chunk that is not whole
		assertThat(with(Fault.closeAfter(Long.MAX_VALUE), FILE).bytes().length).isBetween(SIZE - Content.PIECE,
				SIZE - 1);
		// a reset takes with it what the client has not read yet
		Download reset = with(Fault.resetAfter(Long.MAX_VALUE), FILE);
		assertThat(reset.bytes()).isEqualTo(Arrays.copyOf(bytes, reset.bytes().length));
		Download page = with(Fault.abortedChunks(20), "/apps/chats/files/claude_file_1");
		assertThat(page.bytes()).hasSizeLessThanOrEqualTo(20);
		assertThat(page.failure()).isNotNull();
	}

	@Test
	void theConnectionEndsAtARandomByte() throws Exception {
		for (Fault fault : List.of(Fault.resetAtRandomByteOfBody(), Fault.resetAtRandomByte())) {
			Download download = with(fault, FILE);
			assertThat(download.failure()).isNotNull();
			assertThat(download.bytes().length).isLessThan(SIZE);
		}
		HttpAnswer empty = HttpAnswer.download("a/b", Content.of(""));
		assertThat(CutDelivery.anywhereInBody(empty, 1).delivery()).isInstanceOf(CutDelivery.class);
		HttpAnswer huge = HttpAnswer.download("a/b", new GeneratedContent("x", 1L << 40));
		long longest = 0;
		for (int i = 0; i < 50; i++) {
			longest = Math.max(longest, ((CutDelivery) CutDelivery.anywhereInBody(huge, i).delivery()).body());
		}
		assertThat(longest).isBetween(1L << 38, 1L << 40);
	}

	@Test
	void theLengthSaysMoreOrLessThanTheBody() throws Exception {
		Download missing = with(Fault.contentLengthTooLong(5), FILE);
		assertThat(missing.header("content-length")).isEqualTo(Integer.toString(SIZE + 5));
		assertThat(missing.bytes()).isEqualTo(bytes);
		assertThat(missing.failure()).isNotNull();

		Download surplus = with(Fault.contentLengthTooShort(5), FILE);
		assertThat(surplus.header("content-length")).isEqualTo(Integer.toString(SIZE - 5));
		assertThat(surplus.bytes()).isEqualTo(Arrays.copyOf(bytes, SIZE - 5));
		assertThat(surplus.failure()).isNull();
		assertThat(with(Fault.contentLengthTooShort(Long.MAX_VALUE), FILE).bytes()).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> Fault.contentLengthTooLong(0));
		assertThatIllegalArgumentException().isThrownBy(() -> Fault.abortedChunks(-1));
	}

	@Test
	void theDigestIsThatOfOtherBytes() throws Exception {
		String right = Base64.getEncoder().encodeToString(FileDownloadTests.md5(bytes));
		Download download = with(Fault.wrongContentMd5(), FILE);
		assertThat(download.bytes()).isEqualTo(bytes);
		assertThat(Base64.getDecoder().decode(download.header("content-md5"))).hasSize(16);
		assertThat(download.header("content-md5")).isNotEqualTo(right);
		assertThat(with(Fault.wrongContentMd5(), ARCHIVE).header("content-md5")).isEmpty();
		Download half = with(Fault.truncatedJson(), FILE);
		assertThat(half.bytes()).isEqualTo(Arrays.copyOf(bytes, SIZE / 2));
		assertThat(half.header("content-md5")).isEqualTo(right);
		assertThat(half.failure()).isNull();
	}

	@Test
	void anArchiveLacksItsIndex() throws Exception {
		Download whole = with(Fault.none(), ARCHIVE);
		assertThat(CodeArtifactDownloadTests.entries(whole.bytes())).hasSize(3);
		Download without = with(Fault.archiveWithoutIndex(), ARCHIVE);
		assertThat(without.failure()).isNull();
		assertThat(CodeArtifactDownloadTests.entries(without.bytes()).keySet())
			.noneMatch((name) -> name.endsWith(".json"))
			.hasSize(2);
		Download cut = with(Fault.archiveCutBeforeIndex(), ARCHIVE);
		assertThat(cut.failure()).isNull();
		assertThat(cut.bytes().length).isLessThan(without.bytes().length);
		assertThat(whole.bytes()).startsWith(cut.bytes());
		assertThat(with(Fault.archiveCutBeforeIndex(), FILE).bytes()).isEqualTo(bytes);
	}

	@Test
	void statusesReplaceTheFileAndAllThatIsSaidOfIt() throws Exception {
		for (Fault fault : List.of(Fault.serverError(), Fault.tooManyRequests(), Fault.overloaded(),
				Fault.badGatewayWithHtml(), Fault.htmlWith200())) {
			Download download = with(fault, FILE);
			assertThat(download.header("content-md5")).as(fault.name()).isEmpty();
			assertThat(download.header("content-disposition")).isEmpty();
			assertThat(download.header("content-type")).isNotEqualTo("application/octet-stream");
			assertThat(download.bytes().length).isBetween(1, 1000);
		}
	}

	@Test
	void aHugeFileIsCutLateAndDoesNotFillTheMemory() throws Exception {
		long size = 3L << 30;
		CodeArtifactContent content = CodeArtifactContent.file("a/b", size);
		HttpAnswer answer = HttpAnswer.download("a/b", content.parts().get(0).content());
		assertThat(((CutDelivery) CutDelivery.inBody(answer, Long.MAX_VALUE, false).delivery()).body())
			.isEqualTo(size - 1);
		long place = 400L << 20;
		try (ComplianceSimulator large = ComplianceSimulator.builder()
			.tenant(Tenant.empty().withFile("{\"id\":\"claude_file_1\",\"filename\":\"f\"}", place + 10))
			.faults(FaultPlan.always(Fault.closeAfter(place)))
			.start()) {
			AtomicLong read = new AtomicLong();
			assertThat(receive(large, FILE, new AtomicReference<>(), (bytes) -> read.addAndGet(bytes.length)))
				.isNotNull();
			assertThat(read.get()).isBetween(place - Content.PIECE, place);
		}
	}

	@Test
	void slowAndLateAnswersAreWhole() throws Exception {
		for (Fault fault : List.of(Fault.slowBody(Duration.ofMillis(300)), Fault.slowHeaders(Duration.ofMillis(200)),
				Fault.latency(Duration.ofMillis(200)))) {
			long start = System.nanoTime();
			Download download = with(fault, FILE);
			assertThat(download.bytes()).as(fault.name()).isEqualTo(bytes);
			assertThat(download.failure()).isNull();
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(190));
		}
	}

	@Test
	void aSmallBodyInflatesToALargeOne() throws Exception {
		Download bomb = with(Fault.gzipBomb(50_000_000), FILE);
		assertThat(bomb.header("content-encoding")).isEqualTo("gzip");
		assertThat(bomb.bytes().length).isLessThan(1_000_000);
	}

	@Test
	void faultsOfPagesLeaveDownloadsAlone() throws Exception {
		for (Fault fault : List.of(Fault.emptyPageWithMore(), Fault.repeatedCursor(), Fault.endlessHasMore(),
				Fault.unknownEnumsAndMembers(), Fault.undecodableRecord(0), Fault.droppingRateLimitHeaders())) {
			assertThat(with(fault, FILE).bytes()).as(fault.name()).isEqualTo(bytes);
		}
	}

	private static Download with(Fault fault, String path) throws Exception {
		simulator.faults(FaultPlan.script(fault));
		ByteArrayOutputStream read = new ByteArrayOutputStream();
		AtomicReference<HttpHeaders> headers = new AtomicReference<>();
		IOException failure = receive(simulator, path, headers, (bytes) -> read.write(bytes, 0, bytes.length));
		return new Download(headers.get(), read.toByteArray(), failure);
	}

	/* A stream would not hand over what it still holds when the connection breaks. */
	private static @Nullable IOException receive(ComplianceSimulator simulator, String path,
			AtomicReference<HttpHeaders> headers, Consumer<byte[]> bytes) throws InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.baseUrl() + "/v1/compliance" + path))
			.header("x-api-key", simulator.apiKey())
			.build();
		try {
			HttpClient.newHttpClient().send(request, (answer) -> {
				headers.set(answer.headers());
				return HttpResponse.BodySubscribers.ofByteArrayConsumer((received) -> received.ifPresent(bytes));
			});
			return null;
		}
		catch (IOException ex) {
			return ex;
		}
	}

	private record Download(@Nullable HttpHeaders headers, byte[] bytes, @Nullable IOException failure) {

		private String header(String name) {
			return (this.headers != null) ? this.headers.firstValue(name).orElse("") : "";
		}

	}

}
