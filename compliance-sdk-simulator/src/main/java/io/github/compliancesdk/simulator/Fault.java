package io.github.compliancesdk.simulator;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * Something that goes wrong with one answer, as real HTTP. A fault replaces or spoils the
 * answer the request would have got; {@link FaultPlan} says which request meets which
 * fault. Immutable and thread-safe.
 *
 * <p>
 * Faults of the answer's status replace whatever the answer was; the rate-limit headers
 * stay, but for answers of a gateway (502, 504, 529). Faults that spoil a page leave
 * answers alone that are no page. Numbers of bytes count from the first byte of the body.
 *
 * <p>
 * A deletion that meets a fault of the status, or of the connection before the headers,
 * is not executed; {@link #afterExecution()} makes a fault that comes when it is. All
 * other faults spoil the answer of a deletion that was executed.
 */
public final class Fault {

	private static final Fault NONE = new Fault("none", true, Deletion.EXECUTED, (answer, call, number) -> answer);

	private static final Set<Integer> REPEATED = Set.of(429, 500, 502, 503, 504, 529);

	private static final long LONGEST_WAIT_SECONDS = 60;

	private final String name;

	private final boolean survivable;

	private final Deletion deletion;

	private final AnswerChange change;

	private Fault(String name, boolean survivable, AnswerChange change) {
		this(name, survivable, Deletion.EXECUTED, change);
	}

	private Fault(String name, boolean survivable, Deletion deletion, AnswerChange change) {
		this.name = name;
		this.survivable = survivable;
		this.deletion = deletion;
		this.change = change;
	}

	/**
	 * No fault: the request passes.
	 * @return the absence of a fault
	 */
	public static Fault none() {
		return NONE;
	}

	/**
	 * 429 with {@code retry-after}. Survivable up to a minute.
	 * @param retryAfter what the header says, rounded up to whole seconds; not negative
	 * @return the fault
	 */
	public static Fault tooManyRequests(Duration retryAfter) {
		long seconds = FaultArguments.wholeSeconds(retryAfter);
		return new Fault("too-many-requests", seconds <= LONGEST_WAIT_SECONDS, Deletion.REFUSED,
				StatusFaults.tooManyRequests(Long.toString(seconds)));
	}

	/**
	 * 429 without {@code retry-after}. Survivable.
	 * @return the fault
	 */
	public static Fault tooManyRequests() {
		return new Fault("too-many-requests-without-retry-after", true, Deletion.REFUSED,
				StatusFaults.tooManyRequests(null));
	}

	/**
	 * 429 with a {@code retry-after} of any text. Not called survivable, for that depends
	 * on the text.
	 * @param rawHeaderValue the header's value, without control characters
	 * @return the fault
	 */
	public static Fault tooManyRequestsWithRetryAfter(String rawHeaderValue) {
		return new Fault("too-many-requests-with-raw-retry-after", false, Deletion.REFUSED,
				StatusFaults.tooManyRequests(FaultArguments.headerValue(rawHeaderValue)));
	}

	/**
	 * 500 that passes. Survivable.
	 * @return the fault
	 */
	public static Fault serverError() {
		return new Fault("server-error", true, Deletion.NOT_EXECUTED, StatusFaults.serverError());
	}

	/**
	 * 500 with {@code x-should-retry: false}. Not survivable.
	 * @return the fault
	 */
	public static Fault deterministicServerError() {
		return new Fault("deterministic-server-error", false, Deletion.NOT_EXECUTED,
				StatusFaults.deterministicServerError());
	}

	/**
	 * 502 with an HTML page. Survivable.
	 * @return the fault
	 */
	public static Fault badGatewayWithHtml() {
		return new Fault("bad-gateway-with-html", true, Deletion.NOT_EXECUTED, StatusFaults.badGateway());
	}

	/**
	 * 503 without {@code retry-after}. Survivable.
	 * @return the fault
	 */
	public static Fault serviceUnavailable() {
		return new Fault("service-unavailable", true, Deletion.REFUSED, StatusFaults.serviceUnavailable(null));
	}

	/**
	 * 503 with {@code retry-after}. Survivable up to a minute.
	 * @param retryAfter what the header says, rounded up to whole seconds; not negative
	 * @return the fault
	 */
	public static Fault serviceUnavailable(Duration retryAfter) {
		long seconds = FaultArguments.wholeSeconds(retryAfter);
		return new Fault("service-unavailable-with-retry-after", seconds <= LONGEST_WAIT_SECONDS, Deletion.REFUSED,
				StatusFaults.serviceUnavailable(Long.toString(seconds)));
	}

	/**
	 * 504. Survivable.
	 * @return the fault
	 */
	public static Fault gatewayTimeout() {
		return new Fault("gateway-timeout", true, Deletion.NOT_EXECUTED, StatusFaults.gatewayTimeout());
	}

	/**
	 * 529. Survivable.
	 * @return the fault
	 */
	public static Fault overloaded() {
		return new Fault("overloaded", true, Deletion.REFUSED, StatusFaults.overloaded());
	}

	/**
	 * 302 to wherever it says. Not survivable: a client must not carry its key there.
	 * @param target the {@code location}
	 * @return the fault
	 */
	public static Fault redirectTo(URI target) {
		return new Fault("redirect", false, Deletion.NOT_EXECUTED, StatusFaults.redirect(target));
	}

	/**
	 * Any answer. Survivable if it is a 429, 500, 502, 503, 504 or 529 whose headers
	 * neither forbid a repetition nor name a time for it.
	 * @param status HTTP status, 200 to 599
	 * @param headers headers beside {@code request-id}, the rate-limit headers and
	 * {@code content-length}; one of the first two may be replaced
	 * @param body the body
	 * @return the fault
	 */
	public static Fault status(int status, Map<String, String> headers, String body) {
		if (status < 200 || status > 599) {
			throw new IllegalArgumentException("The status must be 200 to 599, not " + status);
		}
		Map<String, String> checked = FaultArguments.headers(headers);
		boolean repeated = REPEATED.contains(status) && !checked.containsKey("x-should-retry")
				&& !checked.containsKey("retry-after");
		Deletion deletion = Set.of(429, 503, 529).contains(status) ? Deletion.REFUSED
				: (status < 300) ? Deletion.EXECUTED : Deletion.NOT_EXECUTED;
		return new Fault("status-" + status, repeated, deletion, StatusFaults.status(status, checked, body));
	}

	/**
	 * The connection is reset (TCP RST) instead of an answer. Survivable.
	 * @return the fault
	 */
	public static Fault resetBeforeHeaders() {
		return withoutAnswer("reset-before-headers", Deletion.NOT_EXECUTED, CutDelivery.RESET);
	}

	/**
	 * The request is executed, then the connection is reset (TCP RST) instead of an
	 * answer: what a deletion was to delete is gone. Survivable.
	 * @return the fault
	 */
	public static Fault resetAfterExecution() {
		return withoutAnswer("reset-after-execution", Deletion.EXECUTED, CutDelivery.RESET);
	}

	/**
	 * The connection is closed (FIN) instead of an answer. Survivable.
	 * @return the fault
	 */
	public static Fault closeBeforeHeaders() {
		return withoutAnswer("close-before-headers", Deletion.NOT_EXECUTED, CutDelivery.CLOSE);
	}

	/**
	 * The connection is reset (TCP RST) within the body, or behind it if the body is
	 * shorter. They all arrive, unless there are too many for the buffers of a client
	 * that stops reading for 20 ms. Survivable.
	 * @param bodyBytes how many bytes of the body come before, not negative
	 * @return the fault
	 */
	public static Fault resetAfter(long bodyBytes) {
		FaultArguments.notNegative(bodyBytes);
		return new Fault("reset-in-body", true, (answer, call, number) -> CutDelivery.inBody(answer, bodyBytes, true));
	}

	/**
	 * The connection is reset (TCP RST) anywhere in the answer, headers included: always
	 * the same place for the same number of a request and size of its answer. Survivable.
	 * @return the fault
	 */
	public static Fault resetAtRandomByte() {
		return new Fault("reset-at-random-byte", true, (answer, call, number) -> CutDelivery.anywhere(answer, number));
	}

	/**
	 * The connection is reset (TCP RST) anywhere in the body: always the same place for
	 * the same number of a request and size of its answer. Survivable.
	 * @return the fault
	 */
	public static Fault resetAtRandomByteOfBody() {
		return new Fault("reset-at-random-byte-of-body", true,
				(answer, call, number) -> CutDelivery.anywhereInBody(answer, number));
	}

	/**
	 * The body comes in chunks and the connection is closed (FIN) before the one that
	 * ends them: the status said success. Survivable.
	 * @param bodyBytes how many bytes of the body come before, not negative; all of them
	 * if there are not as many
	 * @return the fault
	 */
	public static Fault abortedChunks(long bodyBytes) {
		FaultArguments.notNegative(bodyBytes);
		return new Fault("aborted-chunks", true, (answer, call, number) -> CutDelivery.unended(answer, bodyBytes));
	}

	/**
	 * The {@code content-length} promises more than the body, and the connection is
	 * closed (FIN) behind it. Survivable.
	 * @param bytes how many more, 1 or more
	 * @return the fault
	 */
	public static Fault contentLengthTooLong(long bytes) {
		FaultArguments.positive(bytes);
		return new Fault("content-length-too-long", true,
				(answer, call, number) -> answer.with(new MisstatedLengthDelivery(answer.bodyLength() + bytes)));
	}

	/**
	 * The {@code content-length} says less than comes; then the connection is closed
	 * (FIN). A client sees a shorter body, and bytes that belong to no answer. Not
	 * survivable.
	 * @param bytes how many less, 1 or more; at most as many as there are
	 * @return the fault
	 */
	public static Fault contentLengthTooShort(long bytes) {
		FaultArguments.positive(bytes);
		return new Fault("content-length-too-short", false, (answer, call, number) -> answer
			.with(new MisstatedLengthDelivery(Math.max(0, answer.bodyLength() - bytes))));
	}

	/**
	 * The {@code content-md5} is that of other bytes. Answers without one stay as they
	 * are. Not survivable.
	 * @return the fault
	 */
	public static Fault wrongContentMd5() {
		return new Fault("wrong-content-md5", false, DownloadFaults.wrongDigest());
	}

	/**
	 * An archive that is correct in itself but lacks its index. Other answers, archives
	 * that never have one among them, stay as they are. Not survivable.
	 * @return the fault
	 */
	public static Fault archiveWithoutIndex() {
		return new Fault("archive-without-index", false, DownloadFaults.archive(ArchiveContent::withoutIndex));
	}

	/**
	 * An archive ends where its index would begin, as if that were all of it. Other
	 * answers, archives that never have one among them, stay as they are. Not survivable.
	 * @return the fault
	 */
	public static Fault archiveCutBeforeIndex() {
		return new Fault("archive-cut-before-index", false, DownloadFaults.archive(ArchiveContent::untilIndex));
	}

	/**
	 * The connection is closed (FIN) within the body, though {@code content-length}
	 * promised more; at least one byte is missing. Survivable.
	 * @param bodyBytes how many bytes of the body come before, not negative
	 * @return the fault
	 */
	public static Fault closeAfter(long bodyBytes) {
		FaultArguments.notNegative(bodyBytes);
		return new Fault("close-in-body", true, (answer, call, number) -> CutDelivery.inBody(answer, bodyBytes, false));
	}

	/**
	 * The first half of the body as if it were all of it. Not survivable.
	 * @return the fault
	 */
	public static Fault truncatedJson() {
		return new Fault("truncated-json", false, BodyFaults.truncated());
	}

	/**
	 * A body that is no JSON though it begins like it. Not survivable.
	 * @return the fault
	 */
	public static Fault malformedJson() {
		return new Fault("malformed-json", false, BodyFaults.replaced("{\"data\":[{\"id\":}],\"has_more\":nope}"));
	}

	/**
	 * No body. Not survivable.
	 * @return the fault
	 */
	public static Fault emptyBody() {
		return new Fault("empty-body", false, BodyFaults.replaced(""));
	}

	/**
	 * {@code []} where an object belongs. Not survivable.
	 * @return the fault
	 */
	public static Fault arrayInsteadOfObject() {
		return new Fault("array-instead-of-object", false, BodyFaults.replaced("[]"));
	}

	/**
	 * 200 with an HTML page, as sign-in portals send it. Not survivable.
	 * @return the fault
	 */
	public static Fault htmlWith200() {
		return new Fault("html-with-200", false, BodyFaults.html());
	}

	/**
	 * The headers trickle in, then the body comes at once. The connection ends after the
	 * answer. Survivable by a client that waits that long.
	 * @param total time the headers take
	 * @return the fault
	 */
	public static Fault slowHeaders(Duration total) {
		return connection("slow-headers", new SlowDelivery(FaultArguments.notNegative(total), true));
	}

	/**
	 * The headers come at once, then the body trickles in. The connection ends after the
	 * answer. Survivable by a client that waits that long.
	 * @param total time the body takes
	 * @return the fault
	 */
	public static Fault slowBody(Duration total) {
		return connection("slow-body", new SlowDelivery(FaultArguments.notNegative(total), false));
	}

	/**
	 * Nothing comes for a while, then everything. Survivable by a client that waits that
	 * long.
	 * @param delay the while
	 * @return the fault
	 */
	public static Fault latency(Duration delay) {
		return connection("latency", new DelayedDelivery(FaultArguments.notNegative(delay), Delivery.AT_ONCE));
	}

	/**
	 * An empty page with {@code has_more: true} and null cursors; pages without cursors
	 * stay as they are. Not survivable by every correct client: some ask again, some give
	 * up.
	 * @return the fault
	 */
	public static Fault emptyPageWithMore() {
		return new Fault("empty-page-with-more", false, PageFaults.emptyWithMore());
	}

	/**
	 * A page with {@code has_more: true} and a null {@code last_id}. Not survivable.
	 * @return the fault
	 */
	public static Fault nullLastIdWithMore() {
		return new Fault("null-last-id-with-more", false, PageFaults.nullLastIdWithMore());
	}

	/**
	 * A page with {@code has_more: true} whose cursor is the one the request came with:
	 * {@code last_id} for {@code after_id}, {@code first_id} for {@code before_id}. A
	 * request without a cursor gets its usual page. Of a list with page tokens,
	 * {@code next_page} is the token of the request. Not survivable.
	 * @return the fault
	 */
	public static Fault repeatedCursor() {
		return new Fault("repeated-cursor", false, PageFaults.repeatedCursor());
	}

	/**
	 * The last page, too, says {@code has_more: true} with its cursors; an empty page has
	 * the cursor of the request. Of a list with page tokens, {@code next_page} is the
	 * token of the request, if there was one. Not survivable.
	 * @return the fault
	 */
	public static Fault endlessHasMore() {
		return new Fault("endless-has-more", false, PageFaults.endlessHasMore());
	}

	/**
	 * Every record has a member nobody knows, and every second one, beginning with the
	 * first, a type and an actor nobody knows. A client must read them; not called
	 * survivable, for the records are not the same.
	 * @return the fault
	 */
	public static Fault unknownEnumsAndMembers() {
		return new Fault("unknown-enums-and-members", false, RecordFaults.unknown());
	}

	/**
	 * 200 with a body of {@code content-encoding: gzip}, small on the wire and huge when
	 * inflated: valid JSON with one very long member. Sent whatever the client accepts.
	 * Not survivable.
	 * @param inflatedBytes exact size of the inflated body, 1,024 or more
	 * @return the fault
	 */
	public static Fault gzipBomb(long inflatedBytes) {
		if (inflatedBytes < 1024) {
			throw new IllegalArgumentException("A bomb must have 1,024 bytes or more, not " + inflatedBytes);
		}
		InflatingDelivery delivery = new InflatingDelivery(inflatedBytes);
		return new Fault("gzip-bomb", false, (answer, call, number) -> answer.withStatus(200).with(delivery));
	}

	/**
	 * The usual answer with other rate-limit headers. Not called survivable, for that
	 * depends on what they say.
	 * @param headers any of the three {@code anthropic-ratelimit-requests-…} headers with
	 * any value without control characters; the others stay
	 * @return the fault
	 */
	public static Fault rateLimitHeaders(Map<String, String> headers) {
		Map<String, String> checked = FaultArguments.headers(headers);
		if (!RateLimitHeaders.NAMES.containsAll(checked.keySet())) {
			throw new IllegalArgumentException("The rate-limit headers are " + RateLimitHeaders.NAMES);
		}
		return new Fault("rate-limit-headers", false, (answer, call, number) -> {
			HttpAnswer changed = answer;
			for (Map.Entry<String, String> header : checked.entrySet()) {
				changed = changed.withHeader(header.getKey(), header.getValue());
			}
			return changed;
		});
	}

	/**
	 * The usual answer without rate-limit headers. Survivable.
	 * @return the fault
	 */
	public static Fault droppingRateLimitHeaders() {
		return new Fault("dropping-rate-limit-headers", true,
				(answer, call, number) -> RateLimitHeaders.without(answer));
	}

	/**
	 * One record of the page has an object as its {@code created_at}. A shorter page
	 * stays as it is. Not survivable.
	 * @param index which record, counted from 0
	 * @return the fault
	 */
	public static Fault undecodableRecord(int index) {
		FaultArguments.notNegative(index);
		return new Fault("undecodable-record", false, RecordFaults.undecodable(index));
	}

	private static Fault withoutAnswer(String name, Deletion deletion, Delivery delivery) {
		return new Fault(name, true, deletion, (answer, call, number) -> answer.with(delivery));
	}

	private static Fault connection(String name, Delivery delivery) {
		return new Fault(name, true, (answer, call, number) -> answer.with(delivery));
	}

	/**
	 * The same fault, but a deletion that meets it is executed, as behind a gateway that
	 * gives up too early. Other requests notice no difference.
	 * @return the fault, this one if deletions are executed anyway
	 * @throws IllegalStateException if this is a 429, 503 or 529, which tell that nothing
	 * was done
	 */
	public Fault afterExecution() {
		return switch (this.deletion) {
			case EXECUTED -> this;
			case NOT_EXECUTED ->
				new Fault(this.name + "-after-execution", this.survivable, Deletion.EXECUTED, this.change);
			case REFUSED -> throw new IllegalStateException("A 429, 503 or 529 tells that nothing was done");
		};
	}

	/**
	 * What it is, for reports.
	 * @return the name in lower case with hyphens; {@code none} if nothing goes wrong
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Whether a correct client that repeats GETs within its rules ends with the same
	 * records, if this happens to it once or twice.
	 * @return {@code false} if it has to give up or may, or the records differ
	 */
	public boolean survivable() {
		return this.survivable;
	}

	/** Whether a deletion that meets it is executed. */
	boolean executesDeletion() {
		return this.deletion == Deletion.EXECUTED;
	}

	HttpAnswer applyTo(HttpAnswer answer, HttpCall call, long number) {
		return this.change.apply(answer, call, number);
	}

	@Override
	public String toString() {
		return "Fault[" + this.name + "]";
	}

	/* What becomes of a deletion that meets a fault. */
	private enum Deletion {

		EXECUTED, NOT_EXECUTED, REFUSED

	}

}
