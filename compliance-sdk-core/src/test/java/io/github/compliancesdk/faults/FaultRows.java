package io.github.compliancesdk.faults;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import io.github.compliancesdk.ComplianceClientBuilder;
import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.error.ComplianceTimeoutException;
import io.github.compliancesdk.error.ComplianceTransportException;
import io.github.compliancesdk.error.PaginationException;
import io.github.compliancesdk.error.RateLimitException;
import io.github.compliancesdk.error.ServerException;
import io.github.compliancesdk.error.UnexpectedStatusException;
import io.github.compliancesdk.simulator.Fault;

/**
 * Every fault of the simulator.
 */
final class FaultRows {

	private static final Duration NEVER = Duration.ofSeconds(1000);

	private static final String REMAINING = "anthropic-ratelimit-requests-remaining";

	private static final String RESET = "anthropic-ratelimit-requests-reset";

	/** Far longer than any answer that comes takes, on a busy machine as well. */
	private static final BiConsumer<ComplianceClientBuilder, AtomicInteger> SOME_SECONDS = (builder,
			undecodable) -> builder.responseTimeout(Duration.ofSeconds(3));

	private FaultRows() {
	}

	static List<FaultRow> all() {
		return Stream
			.of(refusals(), serverErrors(), brokenConnections(), slowAnswers(), bodies(), pages(), rateLimitHeaders())
			.flatMap(List::stream)
			.toList();
	}

	private static List<FaultRow> refusals() {
		return List.of(FaultRow.once("none", Fault.none()).delivers(3, 0),
				FaultRow.once("429, `retry-after: 2`", Fault.tooManyRequests(Duration.ofSeconds(2))).delivers(4, 2),
				FaultRow.once("429, `retry-after: 0`", Fault.tooManyRequests(Duration.ZERO)).delivers(4, 1),
				FaultRow.always("429, `retry-after: 30`", Fault.tooManyRequests(Duration.ofSeconds(30)))
					.fails(4, 90, 0, RateLimitException.class),
				FaultRow.once("429 without `retry-after`", Fault.tooManyRequests()).delivers(4, 1),
				FaultRow.always("429 without `retry-after`", Fault.tooManyRequests())
					.fails(4, 7, 0, RateLimitException.class),
				FaultRow
					.once("429, `retry-after: Sun, 15 Nov 2026 00:00:40 GMT`, 30 s from now",
							Fault.tooManyRequestsWithRetryAfter("Sun, 15 Nov 2026 00:00:40 GMT"))
					.delivers(4, 30),
				FaultRow.once("429, `retry-after: soon`", Fault.tooManyRequestsWithRetryAfter("soon")).delivers(4, 1),
				FaultRow.once("429, `retry-after: -5`", Fault.tooManyRequestsWithRetryAfter("-5")).delivers(4, 1),
				FaultRow.once("429, `retry-after: 99999999999`", Fault.tooManyRequestsWithRetryAfter("99999999999"))
					.delivers(4, 1),
				FaultRow
					.once("429, `retry-after: 3600`, longer than the call may take",
							Fault.tooManyRequests(Duration.ofHours(1)))
					.fails(1, 0, 0, RateLimitException.class));
	}

	private static List<FaultRow> serverErrors() {
		return List.of(FaultRow.once("500", Fault.serverError()).delivers(4, 1),
				FaultRow.always("500", Fault.serverError()).fails(4, 7, 0, ServerException.class),
				FaultRow.once("500, `x-should-retry: false`", Fault.deterministicServerError())
					.fails(1, 0, 0, ServerException.class),
				FaultRow.once("502 with HTML", Fault.badGatewayWithHtml()).delivers(4, 1),
				FaultRow.always("502 with HTML", Fault.badGatewayWithHtml()).fails(4, 7, 0, ServerException.class),
				FaultRow.once("503", Fault.serviceUnavailable()).delivers(4, 1),
				FaultRow.once("503, `retry-after: 20`", Fault.serviceUnavailable(Duration.ofSeconds(20)))
					.delivers(4, 20),
				FaultRow.once("504", Fault.gatewayTimeout()).delivers(4, 1),
				FaultRow.once("529", Fault.overloaded()).delivers(4, 1),
				FaultRow.always("529", Fault.overloaded()).fails(4, 7, 0, ServerException.class),
				FaultRow.once("501", Fault.status(501, Map.of(), "")).fails(1, 0, 0, ServerException.class),
				FaultRow.once("204", Fault.status(204, Map.of(), "")).fails(1, 0, 0, UnexpectedStatusException.class),
				FaultRow.once("418", Fault.status(418, Map.of(), "")).fails(1, 0, 0, UnexpectedStatusException.class),
				FaultRow
					.once("redirect to another host", Fault.redirectTo(URI.create("https://elsewhere.example.com/")))
					.fails(1, 0, 0, UnexpectedStatusException.class));
	}

	private static List<FaultRow> brokenConnections() {
		return List.of(FaultRow.once("reset before the headers", Fault.resetBeforeHeaders()).delivers(4, 1),
				FaultRow.always("reset before the headers", Fault.resetBeforeHeaders())
					.fails(4, 7, 0, ComplianceTransportException.class),
				FaultRow.once("reset after it was executed", Fault.resetAfterExecution()).delivers(4, 1),
				FaultRow.once("closed before the headers", Fault.closeBeforeHeaders()).delivers(4, 1),
				FaultRow.always("closed before the headers", Fault.closeBeforeHeaders())
					.fails(4, 7, 0, ComplianceTransportException.class),
				FaultRow.once("reset before the body", Fault.resetAfter(0)).delivers(4, 1),
				FaultRow.once("reset after 1 byte of the body", Fault.resetAfter(1)).delivers(4, 1),
				FaultRow.onPage(2, "reset after 600 bytes of the body", Fault.resetAfter(600)).delivers(4, 1),
				FaultRow.always("reset after 600 bytes of the body", Fault.resetAfter(600))
					.fails(4, 7, 0, ComplianceTransportException.class),
				FaultRow.onPage(3, "reset behind the body", Fault.resetAfter(Long.MAX_VALUE)).delivers(3, 0),
				FaultRow.once("reset at a random byte", Fault.resetAtRandomByte()).delivers(4, 1),
				FaultRow.once("closed before the body", Fault.closeAfter(0)).delivers(4, 1),
				FaultRow.onPage(2, "closed after 600 bytes of the body", Fault.closeAfter(600)).delivers(4, 1),
				FaultRow.onPage(3, "closed before the last byte", Fault.closeAfter(Long.MAX_VALUE)).delivers(4, 1),
				FaultRow.always("closed before the last byte", Fault.closeAfter(Long.MAX_VALUE))
					.fails(4, 7, 0, ComplianceTransportException.class));
	}

	private static List<FaultRow> slowAnswers() {
		Duration slow = Duration.ofMillis(100);
		return List.of(FaultRow.always("slow headers", Fault.slowHeaders(slow)).delivers(3, 0),
				FaultRow.always("slow body", Fault.slowBody(slow)).delivers(3, 0),
				FaultRow.always("slow answer", Fault.latency(slow)).delivers(3, 0),
				FaultRow.once("silence within the headers", Fault.slowHeaders(NEVER))
					.with("past `response-timeout`", SOME_SECONDS)
					.delivers(4, 1),
				FaultRow.once("silence within the body", Fault.slowBody(NEVER))
					.with("past `response-timeout`", SOME_SECONDS)
					.delivers(4, 1),
				FaultRow.once("no answer", Fault.latency(NEVER))
					.with("past `response-timeout`", SOME_SECONDS)
					.delivers(4, 1),
				FaultRow.always("no answer", Fault.latency(NEVER))
					.with("past `response-timeout`", SOME_SECONDS)
					.fails(4, 7, 0, ComplianceTimeoutException.class),
				FaultRow.tooLate("slow headers past `call-timeout`", Fault.slowHeaders(NEVER))
					.fails(1, 0, 0, ComplianceTimeoutException.class),
				FaultRow.tooLate("slow body past `call-timeout`", Fault.slowBody(NEVER))
					.fails(1, 0, 0, ComplianceTimeoutException.class),
				FaultRow.tooLate("no answer within `call-timeout`", Fault.latency(NEVER))
					.fails(1, 0, 0, ComplianceTimeoutException.class));
	}

	private static List<FaultRow> bodies() {
		Fault bomb = Fault.gzipBomb(64 << 20);
		return List.of(FaultRow.once("truncated JSON", Fault.truncatedJson()).delivers(4, 1),
				FaultRow.always("truncated JSON", Fault.truncatedJson())
					.fails(4, 7, 0, ComplianceDecodingException.class),
				FaultRow.once("malformed JSON", Fault.malformedJson()).delivers(4, 1),
				FaultRow.once("empty body", Fault.emptyBody()).delivers(4, 1),
				FaultRow.once("an array instead of an object", Fault.arrayInsteadOfObject())
					.fails(1, 0, 0, ComplianceDecodingException.class),
				FaultRow.once("200 with HTML", Fault.htmlWith200()).delivers(4, 1),
				FaultRow.always("200 with HTML", Fault.htmlWith200()).fails(4, 7, 0, ComplianceDecodingException.class),
				FaultRow.once("64 MiB as gzip, which is not asked for and not inflated", bomb).delivers(4, 1),
				FaultRow.always("64 MiB as gzip, which is not asked for and not inflated", bomb)
					.fails(4, 7, 0, ComplianceDecodingException.class));
	}

	private static List<FaultRow> pages() {
		return List.of(
				FaultRow.once("empty page, more promised, no cursor", Fault.emptyPageWithMore())
					.fails(1, 0, 0, PaginationException.class),
				FaultRow.onPage(2, "empty page, more promised, no cursor", Fault.emptyPageWithMore())
					.fails(2, 0, 2, PaginationException.class),
				FaultRow.once("more promised, `last_id` null", Fault.nullLastIdWithMore())
					.fails(1, 0, 2, PaginationException.class),
				FaultRow.onPage(2, "the cursor of the request again", Fault.repeatedCursor())
					.fails(2, 0, 4, PaginationException.class),
				FaultRow.onPage(3, "more promised behind the last record", Fault.endlessHasMore()).delivers(4, 0),
				FaultRow.always("more promised behind the last record", Fault.endlessHasMore())
					.fails(4, 0, 5, PaginationException.class),
				FaultRow.always("unknown types, actors and members", Fault.unknownEnumsAndMembers()).delivers(3, 0),
				FaultRow.onPage(2, "a record that cannot be decoded", Fault.undecodableRecord(1))
					.fails(2, 0, 2, ComplianceDecodingException.class),
				FaultRow.onPage(2, "a record that cannot be decoded", Fault.undecodableRecord(1))
					.with("with a handler",
							(builder, undecodable) -> builder
								.undecodableRecordHandler((record) -> undecodable.incrementAndGet()))
					.expect(3, 0, Trial.handed(4, 1)));
	}

	private static List<FaultRow> rateLimitHeaders() {
		Fault garbled = headers("few", "soon");
		return List.of(FaultRow.always("no rate-limit headers", Fault.droppingRateLimitHeaders()).delivers(3, 0),
				FaultRow.always("rate-limit headers garbled", garbled).delivers(3, 0),
				FaultRow.once("0 remaining, reset in 50 s", headers("0", "2026-11-15T00:01:00Z")).delivers(3, 50),
				FaultRow.once("0 remaining, reset garbled", headers("0", "soon")).delivers(3, 1),
				FaultRow.once("0 remaining, reset in the past", headers("0", "2020-01-01T00:00:00Z")).delivers(3, 1),
				FaultRow.always("0 remaining, reset in the past", headers("0", "2020-01-01T00:00:00Z")).delivers(3, 2),
				FaultRow.once("0 remaining, reset in 2099", headers("0", "2099-01-01T00:00:00Z")).delivers(3, 60),
				FaultRow.always("0 remaining, reset in 2099", headers("0", "2099-01-01T00:00:00Z")).delivers(3, 120));
	}

	private static Fault headers(String remaining, String reset) {
		return Fault.rateLimitHeaders(Map.of(REMAINING, remaining, RESET, reset));
	}

}
