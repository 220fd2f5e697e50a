package io.github.compliancesdk.simulator;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import reactor.util.Logger;
import reactor.util.Loggers;

/**
 * Answers calls: route, key, budget, scope, parameters, in this order. A call that fails
 * before the budget costs nothing and leaves no activity.
 */
final class ComplianceApi {

	private static final Logger logger = Loggers.getLogger(ComplianceApi.class);

	private static final String ACTIVITIES = "/v1/compliance/activities";

	private final Clock clock;

	private final KeyRing keys;

	private final ActivityLog activities;

	private final RequestBudget budget;

	private final RequestJournal journal = new RequestJournal();

	private final AccessRecords accessRecords = new AccessRecords();

	private final long requestIdSeed = UUID.randomUUID().getMostSignificantBits();

	private final AtomicLong requestNumber = new AtomicLong();

	ComplianceApi(Clock clock, KeyRing keys, ActivityDataSet data, int requestsPerMinute) {
		this.clock = clock;
		this.keys = keys;
		this.activities = new ActivityLog(data);
		this.budget = new RequestBudget(requestsPerMinute);
	}

	RequestJournal journal() {
		return this.journal;
	}

	/**
	 * Answers a call.
	 * @param buffer an empty buffer the answer's body may be written to
	 */
	HttpAnswer answer(HttpCall call, JsonBuffer buffer) {
		String requestId = nextRequestId();
		HttpAnswer answer = answer(call, requestId, buffer);
		answer.headers().put("request-id", requestId);
		this.journal.add(new RecordedRequest(call.method(), HttpCall.withoutKeys(call.path()), call.queryWithoutKeys(),
				QueryString.parse(call.queryWithoutKeys()).asMap(), answer.status(), requestId, call.userAgent(),
				call.headerNames(), call.anthropicVersion()));
		return answer;
	}

	private HttpAnswer answer(HttpCall call, String requestId, JsonBuffer buffer) {
		SimulatedKey key;
		try {
			requireRoute(call);
			key = this.keys.authenticate(call.apiKey(), call.authorization());
		}
		catch (ApiProblem problem) {
			return HttpAnswer.problem(problem);
		}
		Instant now = this.clock.instant();
		RequestBudget.Grant grant = this.budget.take(now);
		HttpAnswer answer = answer(call, key, grant, buffer);
		if (grant.limit() > 0) {
			answer.headers().put("anthropic-ratelimit-requests-limit", Integer.toString(grant.limit()));
			answer.headers().put("anthropic-ratelimit-requests-remaining", Integer.toString(grant.remaining()));
			answer.headers().put("anthropic-ratelimit-requests-reset", grant.reset().toString());
		}
		if (!grant.granted()) {
			answer.headers().put("retry-after", Long.toString(grant.secondsToReset()));
		}
		this.activities.append(this.accessRecords.record(call, key, answer.status(), requestId, now));
		return answer;
	}

	private HttpAnswer answer(HttpCall call, SimulatedKey key, RequestBudget.Grant grant, JsonBuffer buffer) {
		try {
			if (!grant.granted()) {
				throw ApiProblem.rateLimited("Compliance API rate limit of " + grant.limit()
						+ " requests per minute per parent organization has been exceeded.");
			}
			KeyRing.requireActivitiesScope(key);
			ActivityQuery query = ActivityQuery.parse(QueryString.parse(call.rawQuery()));
			ActivityPage.render(this.activities.snapshot(), query, buffer);
			return HttpAnswer.ok(buffer);
		}
		catch (ApiProblem problem) {
			return HttpAnswer.problem(problem);
		}
		catch (RuntimeException ex) {
			logger.error("A call to {} failed", call.path(), ex);
			return HttpAnswer.problem(ApiProblem.internal());
		}
	}

	private static void requireRoute(HttpCall call) {
		if (!call.method().equals("GET") || !call.path().equals(ACTIVITIES)) {
			throw ApiProblem.notFound();
		}
	}

	private String nextRequestId() {
		long number = this.requestNumber.incrementAndGet();
		return new JsonBuffer(64).raw("req_011")
			.letters(Dice.mix(this.requestIdSeed, number), 13)
			.base62(number, 8)
			.text();
	}

	/** Answers a call whose handling failed outside of any operation. */
	HttpAnswer failed(@Nullable String path, Throwable ex) {
		logger.error("A call to {} failed", path, ex);
		HttpAnswer answer = HttpAnswer.problem(ApiProblem.internal());
		answer.headers().put("request-id", nextRequestId());
		return answer;
	}

}
