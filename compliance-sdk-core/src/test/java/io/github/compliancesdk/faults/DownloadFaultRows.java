package io.github.compliancesdk.faults;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.github.compliancesdk.ComplianceClientBuilder;
import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.error.ComplianceTransportException;
import io.github.compliancesdk.error.IntegrityException;
import io.github.compliancesdk.error.RateLimitException;
import io.github.compliancesdk.error.ServerException;
import io.github.compliancesdk.error.UnexpectedStatusException;
import io.github.compliancesdk.simulator.Fault;

/**
 * Faults of downloads, and some of all requests.
 */
final class DownloadFaultRows {

	private static final Duration NEVER = Duration.ofSeconds(1000);

	/** Far longer than any answer that comes takes, on a busy machine as well. */
	private static final UnaryOperator<ComplianceClientBuilder> SOME_SECONDS = (builder) -> builder
		.responseTimeout(Duration.ofSeconds(3));

	/** Whether a repeat meets the bytes that belong to no answer is a matter of time. */
	private static final UnaryOperator<ComplianceClientBuilder> ONE_ATTEMPT = (builder) -> builder.maxAttempts(1);

	private DownloadFaultRows() {
	}

	static List<DownloadFaultRow> all() {
		return Stream.of(answers(), brokenConnections(), misstatements(), archives()).flatMap(List::stream).toList();
	}

	private static List<DownloadFaultRow> answers() {
		return List.of(DownloadFaultRow.once("none", Fault.none()).delivers(1, 0),
				DownloadFaultRow.once("429, `retry-after: 2`", Fault.tooManyRequests(Duration.ofSeconds(2)))
					.delivers(2, 2),
				DownloadFaultRow.always("429 without `retry-after`", Fault.tooManyRequests())
					.fails(4, 7, RateLimitException.class),
				DownloadFaultRow.once("500", Fault.serverError()).delivers(2, 1),
				DownloadFaultRow.always("500", Fault.serverError()).fails(4, 7, ServerException.class),
				DownloadFaultRow.once("500, `x-should-retry: false`", Fault.deterministicServerError())
					.fails(1, 0, ServerException.class),
				DownloadFaultRow.once("502 with HTML", Fault.badGatewayWithHtml()).delivers(2, 1),
				DownloadFaultRow
					.once("redirect to another host", Fault.redirectTo(URI.create("https://elsewhere.example.com/")))
					.fails(1, 0, UnexpectedStatusException.class));
	}

	private static List<DownloadFaultRow> brokenConnections() {
		return List.of(DownloadFaultRow.once("reset before the headers", Fault.resetBeforeHeaders()).delivers(2, 1),
				DownloadFaultRow.once("reset after 1000 bytes", Fault.resetAfter(1000)).delivers(2, 1),
				DownloadFaultRow.always("reset after 1000 bytes", Fault.resetAfter(1000))
					.fails(4, 7, ComplianceTransportException.class),
				DownloadFaultRow.once("reset at a random byte of the body", Fault.resetAtRandomByteOfBody())
					.delivers(2, 1),
				DownloadFaultRow.always("reset at a random byte of the body", Fault.resetAtRandomByteOfBody())
					.fails(4, 7, ComplianceTransportException.class),
				DownloadFaultRow.once("closed after 1000 bytes", Fault.closeAfter(1000)).delivers(2, 1),
				DownloadFaultRow.always("closed before the last byte", Fault.closeAfter(Long.MAX_VALUE))
					.fails(4, 7, ComplianceTransportException.class),
				DownloadFaultRow.once("chunks end after 1000 bytes, without the last one", Fault.abortedChunks(1000))
					.delivers(2, 1),
				DownloadFaultRow.always("chunks end after 1000 bytes, without the last one", Fault.abortedChunks(1000))
					.fails(4, 7, ComplianceTransportException.class),
				DownloadFaultRow
					.always("all bytes come in chunks, without the last one", Fault.abortedChunks(Long.MAX_VALUE))
					.fails(4, 7, ComplianceTransportException.class),
				DownloadFaultRow.always("slow body", Fault.slowBody(Duration.ofMillis(100))).delivers(1, 0),
				DownloadFaultRow.once("silence within the body", Fault.slowBody(NEVER))
					.with("past `response-timeout`", SOME_SECONDS)
					.delivers(2, 1),
				DownloadFaultRow.once("no answer", Fault.latency(NEVER))
					.with("past `response-timeout`", SOME_SECONDS)
					.delivers(2, 1));
	}

	private static List<DownloadFaultRow> misstatements() {
		Fault bomb = Fault.gzipBomb(64 << 20);
		return List.of(
				DownloadFaultRow.once("`content-length` of 7 bytes more", Fault.contentLengthTooLong(7)).delivers(2, 1),
				DownloadFaultRow.always("`content-length` of 7 bytes more", Fault.contentLengthTooLong(7))
					.fails(4, 7, ComplianceTransportException.class),
				DownloadFaultRow.once("`content-length` of 5 bytes less", Fault.contentLengthTooShort(5))
					.with("`max-attempts` 1", ONE_ATTEMPT)
					.fails(1, 0, IntegrityException.class),
				DownloadFaultRow.once("`Content-MD5` of other bytes", Fault.wrongContentMd5()).delivers(2, 1),
				DownloadFaultRow.always("`Content-MD5` of other bytes", Fault.wrongContentMd5())
					.fails(4, 7, IntegrityException.class),
				DownloadFaultRow.once("64 MiB as gzip, which is not asked for and not inflated", bomb).delivers(2, 1),
				DownloadFaultRow.always("64 MiB as gzip, which is not asked for and not inflated", bomb)
					.fails(4, 7, ComplianceDecodingException.class));
	}

	private static List<DownloadFaultRow> archives() {
		return Stream.of(DownloadFaultRow.once("none", Fault.none()).ofArchive().delivers(1, 0),
				DownloadFaultRow.once("ends before its index", Fault.archiveCutBeforeIndex())
					.ofArchive()
					.delivers(2, 1),
				DownloadFaultRow.always("ends before its index", Fault.archiveCutBeforeIndex())
					.ofArchive()
					.fails(4, 7, IntegrityException.class),
				DownloadFaultRow.once("has no index", Fault.archiveWithoutIndex()).ofArchive().delivers(2, 1),
				DownloadFaultRow.always("has no index", Fault.archiveWithoutIndex())
					.ofArchive()
					.fails(4, 7, IntegrityException.class),
				DownloadFaultRow.once("chunks end after 1000 bytes, without the last one", Fault.abortedChunks(1000))
					.ofArchive()
					.delivers(2, 1),
				DownloadFaultRow.once("`content-length` of 5 bytes less", Fault.contentLengthTooShort(5))
					.ofArchive()
					.with("`max-attempts` 1", ONE_ATTEMPT)
					.fails(1, 0, IntegrityException.class))
			.toList();
	}

}
