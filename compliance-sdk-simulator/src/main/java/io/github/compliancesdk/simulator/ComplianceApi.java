package io.github.compliancesdk.simulator;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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

	private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter
		.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
		.withZone(ZoneOffset.UTC);

	private final Clock clock;

	private final KeyRing keys;

	private final ActivityLog activities;

	private final OperationTable operations;

	private final Conditions conditions;

	private final RequestBudget budget;

	private final RequestBudget remoteSessionBudget;

	private final RequestJournal journal = new RequestJournal();

	private final FaultSchedule faults;

	private final @Nullable AccessRecords accessRecords;

	private final long requestIdSeed = UUID.randomUUID().getMostSignificantBits();

	private final AtomicLong requestNumber = new AtomicLong();

	ComplianceApi(Clock clock, KeyRing keys, OperationTable operations, Conditions conditions, ActivityLog activities,
			RequestBudget budget, RequestBudget remoteSessionBudget, FaultSchedule faults, boolean accessRecords) {
		this.clock = clock;
		this.keys = keys;
		this.operations = operations;
		this.conditions = conditions;
		this.activities = activities;
		this.budget = budget;
		this.remoteSessionBudget = remoteSessionBudget;
		this.faults = faults;
		this.accessRecords = accessRecords ? new AccessRecords() : null;
	}

	RequestJournal journal() {
		return this.journal;
	}

	/** Forgets the requests and what they took from the budgets. */
	void forgetRequests() {
		this.journal.clear();
		this.budget.refill();
		this.remoteSessionBudget.refill();
	}

	/** Takes from the budget without a request. */
	int consumeBudget(int requests) {
		return this.budget.take(this.clock.instant(), requests);
	}

	/**
	 * Answers a call.
	 * @param buffer an empty buffer the answer's body may be written to
	 */
	HttpAnswer answer(HttpCall call, JsonBuffer buffer) {
		Instant now = this.clock.instant();
		String requestId = nextRequestId();
		FaultSchedule.Turn turn = this.faults.next(call);
		OperationTable.Route route = this.operations.find(call);
		HttpAnswer answer = answer(call, route, requestId, now, turn, buffer);
		this.journal.add(new RecordedRequest((route != null) ? route.operation().id() : null, call.method(),
				HttpCall.withoutKeys(call.path()), call.queryWithoutKeys(),
				QueryString.parse(call.queryWithoutKeys()).asMap(), answer.status(), requestId, call.userAgent(),
				call.headerNames(), call.anthropicVersion(), turn.faultName(), now));
		return answer;
	}

	private HttpAnswer answer(HttpCall call, OperationTable.@Nullable Route route, String requestId, Instant now,
			FaultSchedule.Turn turn, JsonBuffer buffer) {
		SimulatedKey key;
		try {
			if (route == null) {
				throw ApiProblem.notFound();
			}
			key = authenticate(call, route.operation().access());
			if (this.conditions.hold(Condition.COMPLIANCE_API_NOT_ENABLED)) {
				throw ApiProblem.notEnabled();
			}
		}
		catch (ApiProblem problem) {
			return turn.applyTo(stamped(HttpAnswer.problem(problem), requestId, now), call);
		}
		RequestBudget.Grant grant = this.budget.take(now);
		// nobody knows what the answer to a deletion would be that is not executed
		boolean executed = turn.executesDeletion() || !route.operation().isDeletion();
		HttpAnswer deserved = stamped(
				executed ? answer(call, route, key, grant, now, buffer) : HttpAnswer.problem(ApiProblem.internal()),
				requestId, now);
		RateLimitHeaders.put(deserved, grant);
		HttpAnswer answer = turn.applyTo(deserved, call);
		if (this.accessRecords != null) {
			this.activities.append(this.accessRecords.record(call, key, answer.status(), requestId, now));
		}
		return answer;
	}

	private HttpAnswer answer(HttpCall call, OperationTable.Route route, SimulatedKey key, RequestBudget.Grant grant,
			Instant now, JsonBuffer buffer) {
		try {
			if (!grant.granted()) {
				throw ApiProblem.rateLimited(Integer.toString(grant.limit()));
			}
			route.operation().access().require(key);
			if (route.operation().isOfRemoteSessions() && !this.remoteSessionBudget.take(now).granted()) {
				throw ApiProblem.remoteSessionsLimited();
			}
			return route.operation()
				.answer(new ApiRequest(route.variables(), QueryString.parse(call.rawQuery()),
						new Caller(key.id(), call.address(), call.userAgent()), now, buffer));
		}
		catch (ApiProblem problem) {
			return HttpAnswer.problem(problem);
		}
		catch (RuntimeException ex) {
			logger.error("A call to {} failed", call.path(), ex);
			return HttpAnswer.problem(ApiProblem.internal());
		}
	}

	private SimulatedKey authenticate(HttpCall call, Access access) {
		try {
			return this.keys.authenticate(call.apiKey(), call.authorization());
		}
		catch (ApiProblem problem) {
			if (access == Access.SETTINGS && problem.status() == 404) {
				throw ApiProblem.unauthorized("credential missing or of another kind");
			}
			throw problem;
		}
	}

	private static HttpAnswer stamped(HttpAnswer answer, String requestId, Instant now) {
		answer.headers().put("date", HTTP_DATE.format(now));
		answer.headers().put("request-id", requestId);
		return answer;
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
		return stamped(HttpAnswer.problem(ApiProblem.internal()), nextRequestId(), this.clock.instant());
	}

}
