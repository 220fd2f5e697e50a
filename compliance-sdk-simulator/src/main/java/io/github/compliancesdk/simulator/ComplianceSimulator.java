package io.github.compliancesdk.simulator;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

/**
 * The Compliance API on localhost: a running server with data of its own, for tests in
 * any language. Over plain HTTP on 127.0.0.1 it answers every operation: activities,
 * organizations, users and what they saved, roles, groups, settings, chats with their
 * messages, files and artifacts, projects with documents, attachments and collaborators,
 * local and remote sessions, the list of code artifacts, and the transparency log; every
 * download, of bytes without limit; and the deletions, which it remembers. Thread-safe.
 */
public final class ComplianceSimulator implements AutoCloseable {

	private final ActivityLog activities;

	private final FaultPlan initialFaults;

	private final FaultSchedule faults;

	private final Conditions conditions = new Conditions();

	private final Clock clock;

	private final TenantStore store;

	private final TransparencyLogs logs;

	private final ComplianceApi api;

	private final SimulatorServer server;

	private final KeyRing keys;

	private final String apiKey;

	private final AtomicBoolean closed = new AtomicBoolean();

	private ComplianceSimulator(Builder builder) {
		this.keys = new KeyRing(
				builder.keys.isEmpty() ? List.of(Builder.DEFAULT_KEY, Builder.DEFAULT_DELETE_KEY) : builder.keys);
		this.apiKey = this.keys.usable().value();
		this.clock = builder.clock;
		this.store = builder.store();
		this.logs = new TransparencyLogs(this.store);
		this.activities = new ActivityLog(builder.activities(), builder.indexingLag);
		this.initialFaults = builder.faults;
		this.faults = new FaultSchedule(this.initialFaults);
		this.api = new ComplianceApi(builder.clock, this.keys, operations(builder), this.conditions, this.activities,
				builder.window.budget(builder.requestsPerMinute),
				builder.window.budget(builder.remoteSessionRequestsPerMinute), this.faults, builder.accessRecords);
		this.server = new SimulatorServer(this.api, builder.port, builder.latency);
	}

	private OperationTable operations(Builder builder) {
		List<List<ApiOperation>> all = new ArrayList<>();
		all.add(new ActivityOperations(this.activities).operations());
		all.add(new OrganizationOperations(this.store).operations());
		all.add(new RoleOperations(this.store).operations());
		all.add(new SettingsOperations(this.store, this.conditions).operations());
		all.add(new GroupOperations(this.store).operations());
		all.add(new FileOperations(this.store).operations());
		all.add(new ChatOperations(this.store).operations());
		all.add(new ProjectOperations(this.store).operations());
		all.add(new LocalSessionOperations(this.store, this.conditions, builder.localSessionRetention).operations());
		all.add(new RemoteSessionOperations(this.store).operations());
		all.add(new CodeArtifactOperations(this.store, this.conditions).operations());
		all.add(new DeletionOperations(this.store, this.activities, builder.codeArtifactRemoval).operations());
		all.add(new TransparencyLogOperations(this.logs, this.conditions).operations());
		return new OperationTable(all);
	}

	/**
	 * Starts to describe a simulator.
	 * @return a builder with the defaults named there
	 */
	public static Builder builder() {
		return new Builder();
	}

	/**
	 * Where the simulator listens.
	 * @return {@code http://127.0.0.1:<port>}
	 */
	public URI baseUrl() {
		return URI.create("http://127.0.0.1:" + this.server.port());
	}

	/**
	 * A key that works: the first active one, or the first one if none is active.
	 * @return the key to send as {@code x-api-key}
	 */
	public String apiKey() {
		return this.apiKey;
	}

	/**
	 * A key that may delete: the first active one with that scope. Unless keys were given
	 * to the builder, there is one that may delete and do nothing else.
	 * @return the key to send as {@code x-api-key}
	 * @throws IllegalStateException if no key may delete
	 */
	public String deleteApiKey() {
		return this.keys.deleting().value();
	}

	/**
	 * Adds a key, or replaces the one with the same text, for example by
	 * {@link SimulatedKey#deactivated()}, from the next request on.
	 * @param key the key
	 */
	public void register(SimulatedKey key) {
		this.keys.register(key);
	}

	/**
	 * Whether a row is there now, whatever its kind. A code artifact is there until its
	 * removal has ended by the simulator's clock. Messages are no rows.
	 * @param id id of an organization, user, role, group, chat, file, generated file,
	 * artifact version, project, document, session or code artifact
	 * @return {@code false} if it never was there or was deleted
	 */
	public boolean contains(String id) {
		this.store.finishRemovals(this.clock.instant());
		return this.store.contains(id);
	}

	/**
	 * The latest requests, up to 10,000, oldest first, as soon as the answer is decided.
	 * @return a copy, never containing a key
	 */
	public List<RecordedRequest> requests() {
		return this.api.journal().latest();
	}

	/**
	 * How many requests there were since the start or the last {@link #reset()}.
	 * @return the number of all requests, whatever their status and fault
	 */
	public long requestCount() {
		return this.api.journal().count();
	}

	/**
	 * Replaces the plan of faults; requests are counted anew.
	 * @param plan the plan for requests that arrive from now on
	 */
	public void faults(FaultPlan plan) {
		this.faults.replace(plan);
	}

	/**
	 * Takes requests from the budget as somebody else with a key of the same organization
	 * would. It leaves no activity and counts in none of the numbers here.
	 * @param requests how many, not negative
	 * @return how many were granted; without a limit, all
	 */
	public int consumeBudget(int requests) {
		return this.api.consumeBudget((int) FaultArguments.notNegative(requests));
	}

	/**
	 * Adds an activity to the feed, in its place by creation time. It shows at once, or
	 * after the indexing lag, if there is one. An access by Anthropic whose
	 * {@code transparency_log_leaf_index} is the next one of its organization is logged,
	 * too.
	 * @param activityJson compact JSON object on one line, with the text members
	 * {@code id}, {@code type} and {@code created_at} (RFC 3339 with offset); kept byte
	 * for byte
	 * @throws IllegalArgumentException if it is anything else
	 */
	public void publish(String activityJson) {
		PlantedActivity activity = PlantedActivity.parse(activityJson);
		this.activities.append(activity);
		if (TransparencyLog.TYPES.contains(activity.type())) {
			this.logs.append(Json.parse("A published activity", activityJson));
		}
	}

	/**
	 * Lets the user who owns a chat delete it: its row stays with {@code deleted_at} and
	 * without a name, its messages stay without content, what they named is gone, and the
	 * feed tells of it.
	 * @param chatId id of the chat
	 * @throws IllegalArgumentException if there is no such chat
	 */
	public void userDeletesChat(String chatId) {
		String now = GeneratedValues.time(Timestamps.micros(this.clock.instant()));
		Row deleted = this.store.blankChat(chatId, now);
		TenantActivities.ofDeletion(this.store, deleted).forEach(this.activities::append);
	}

	/**
	 * Lets a condition hold from now on.
	 * @param condition the condition
	 */
	public void begin(Condition condition) {
		this.conditions.begin(condition);
		delayCheckpoints();
	}

	/**
	 * Lets a condition hold no longer.
	 * @param condition the condition
	 */
	public void end(Condition condition) {
		this.conditions.end(condition);
		delayCheckpoints();
	}

	private void delayCheckpoints() {
		this.logs.delay(this.conditions.hold(Condition.CHECKPOINT_DELAYED));
	}

	/**
	 * Forgets what earlier tests did to the traffic: the recorded requests and their
	 * count, what they took from the budgets, the conditions that hold, and the plan of
	 * faults, for which the one of the builder comes back into force, counted anew. The
	 * data stay as they are: what was published or deleted remains so.
	 */
	public void reset() {
		this.faults.replace(this.initialFaults);
		this.conditions.endAll();
		delayCheckpoints();
		this.api.forgetRequests();
	}

	/**
	 * Stops the server and frees the port. Doing so twice does no harm.
	 */
	@Override
	public void close() {
		if (this.closed.compareAndSet(false, true)) {
			this.server.stop();
		}
	}

	@Override
	public String toString() {
		return "ComplianceSimulator[" + baseUrl() + "]";
	}

	/**
	 * Describes a simulator. Not thread-safe.
	 */
	public static final class Builder {

		static final SimulatedKey DEFAULT_KEY = SimulatedKey.compliance(
				"sk-ant-api01-simulator-0000000000000000000000000000000000000000", "read:compliance_activities",
				"read:compliance_org_data", "read:compliance_user_data", "read:org_audit");

		private static final SimulatedKey DEFAULT_DELETE_KEY = SimulatedKey.compliance(
				"sk-ant-api01-simulator-delete-00000000000000000000000000000000", "delete:compliance_user_data");

		private static final Tenant DEFAULT_TENANT = Tenant.generated(42);

		private static final ActivityDataSet DEFAULT_DATA = ActivityDataSet.generated(42, 10_000,
				Instant.parse("2023-01-01T00:00:00Z"), Instant.parse("2026-11-01T00:00:00Z"));

		private static final int HIGHEST_PORT = 65_535;

		private final List<SimulatedKey> keys = new ArrayList<>();

		private int port;

		private Clock clock = Clock.systemUTC();

		private @Nullable ActivityDataSet data;

		private @Nullable Tenant tenant;

		private int requestsPerMinute = 600;

		private int remoteSessionRequestsPerMinute;

		private Duration localSessionRetention = Duration.ofDays(6 * 365 + 1);

		private Duration codeArtifactRemoval = Duration.ofSeconds(3);

		private RateWindow window = RateWindow.FIXED;

		private FaultPlan faults = FaultPlan.none();

		private Duration latency = Duration.ZERO;

		private IndexingLag indexingLag = IndexingLag.none();

		private boolean accessRecords = true;

		private Builder() {
		}

		/**
		 * The port to listen on.
		 * @param port 1 to 65,535, or 0 for any free one; default 0
		 * @return this builder
		 */
		public Builder port(int port) {
			if (port < 0 || port > HIGHEST_PORT) {
				throw new IllegalArgumentException("The port must be 0 to " + HIGHEST_PORT + ", not " + port);
			}
			this.port = port;
			return this;
		}

		/**
		 * The time: it drives the rate limit and the indexing lag, and dates requests and
		 * the activities logged for them. Without an indexing lag it hides nothing:
		 * activities of a later time are shown.
		 * @param clock the clock; default {@link Clock#systemUTC()}; see
		 * {@link SimulatedClock} for one to move
		 * @return this builder
		 */
		public Builder clock(Clock clock) {
			this.clock = clock;
			return this;
		}

		/**
		 * The activities to start with.
		 * @param data the activities; default 10,000 generated ones from 2023-01-01 to
		 * 2026-11-01, if no tenant is given
		 * @return this builder
		 */
		public Builder data(ActivityDataSet data) {
			this.data = data;
			return this;
		}

		/**
		 * The organizations, users, chats, projects and sessions to start with. Its
		 * activities are shown beside those of {@link #data}, or alone if there is none.
		 * @param tenant the tenant; default {@link Tenant#generated(long)} with seed 42,
		 * whose activities are not shown
		 * @return this builder
		 */
		public Builder tenant(Tenant tenant) {
			this.tenant = tenant;
			return this;
		}

		/**
		 * Adds a key. The first one replaces the default keys: one with every read scope,
		 * and one that may delete.
		 * @param key the key
		 * @return this builder
		 */
		public Builder key(SimulatedKey key) {
			this.keys.add(key);
			return this;
		}

		/**
		 * How many requests are answered in each minute, over all keys.
		 * @param requestsPerMinute 1 or more, or 0 for no limit (and no rate-limit
		 * headers); default 600
		 * @return this builder
		 */
		public Builder requestsPerMinute(int requestsPerMinute) {
			if (requestsPerMinute < 0) {
				throw new IllegalArgumentException("Requests per minute must not be negative: " + requestsPerMinute);
			}
			this.requestsPerMinute = requestsPerMinute;
			return this;
		}

		/**
		 * How many requests for remote sessions are answered in each minute, over all
		 * keys: a second budget beside the shared one. Its 429 says
		 * {@code retry-after: 1} whatever is left.
		 * @param requestsPerMinute 1 or more, or 0 for no limit; default 0
		 * @return this builder
		 */
		public Builder remoteSessionRequestsPerMinute(int requestsPerMinute) {
			if (requestsPerMinute < 0) {
				throw new IllegalArgumentException("Requests per minute must not be negative: " + requestsPerMinute);
			}
			this.remoteSessionRequestsPerMinute = requestsPerMinute;
			return this;
		}

		/**
		 * How long calls of local sessions are kept, by the clock: a session's
		 * {@code created_at} creeps forward as its calls age out, and with the last one
		 * it is gone.
		 * @param retention the time, positive; default six years
		 * @return this builder
		 */
		public Builder localSessionRetention(Duration retention) {
			this.localSessionRetention = FaultArguments.notNegative(retention);
			return this;
		}

		/**
		 * How long after a deletion was accepted a code artifact can still be read, by
		 * the clock.
		 * @param duration the time, not negative; default three seconds
		 * @return this builder
		 */
		public Builder codeArtifactRemoval(Duration duration) {
			this.codeArtifactRemoval = FaultArguments.notNegative(duration);
			return this;
		}

		/**
		 * How a minute of the budget is measured.
		 * @param window the kind of window; default {@link RateWindow#FIXED}
		 * @return this builder
		 */
		public Builder window(RateWindow window) {
			this.window = window;
			return this;
		}

		/**
		 * What goes wrong. See {@link ComplianceSimulator#faults(FaultPlan)} to change it
		 * later.
		 * @param faults the plan; default {@link FaultPlan#none()}
		 * @return this builder
		 */
		public Builder faults(FaultPlan faults) {
			this.faults = faults;
			return this;
		}

		/**
		 * How long every answer is held back, in real time.
		 * @param latency the time, not negative; default none
		 * @return this builder
		 */
		public Builder latency(Duration latency) {
			this.latency = FaultArguments.notNegative(latency);
			return this;
		}

		/**
		 * How long after its creation an activity appears. With a lag, those of the
		 * future are hidden until their time has come by the clock.
		 * @param indexingLag the lag; default {@link IndexingLag#none()}, which hides
		 * nothing
		 * @return this builder
		 */
		public Builder indexingLag(IndexingLag indexingLag) {
			this.indexingLag = indexingLag;
			return this;
		}

		/**
		 * Whether each authenticated call is logged as an activity. The log takes about a
		 * kilobyte a call.
		 * @param accessRecords {@code false} to leave the log off; default {@code true}
		 * @return this builder
		 */
		public Builder accessRecords(boolean accessRecords) {
			this.accessRecords = accessRecords;
			return this;
		}

		private TenantStore store() {
			return ((this.tenant != null) ? this.tenant : DEFAULT_TENANT).store();
		}

		private ActivityDataSet activities() {
			if (this.tenant == null) {
				return (this.data != null) ? this.data : DEFAULT_DATA;
			}
			return (this.data != null) ? this.data.and(this.tenant.activities()) : this.tenant.activities();
		}

		/**
		 * Starts the simulator; it listens when this returns.
		 * @return the running simulator
		 * @throws IllegalStateException if the port is in use
		 */
		public ComplianceSimulator start() {
			return new ComplianceSimulator(this);
		}

	}

}
