package io.github.compliancesdk.simulator.junit;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.IndexingLag;
import io.github.compliancesdk.simulator.RateWindow;
import io.github.compliancesdk.simulator.SimulatedKey;
import io.github.compliancesdk.simulator.Tenant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Runs one simulator for the tests of a class. Either
 * {@code @ExtendWith(SimulatorExtension.class)} or a static field with
 * {@code @RegisterExtension}; test methods may take a {@link ComplianceSimulator}. Nested
 * test classes share the simulator of the outer one.
 */
public final class SimulatorExtension implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

	private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace
		.create(SimulatorExtension.class);

	private final Supplier<ComplianceSimulator> start;

	private @Nullable ComplianceSimulator running;

	/**
	 * A simulator with all defaults.
	 */
	public SimulatorExtension() {
		this(ComplianceSimulator.builder());
	}

	private SimulatorExtension(ComplianceSimulator.Builder simulator) {
		this.start = simulator::start;
	}

	/**
	 * Describes the simulator to run.
	 * @return a builder with the defaults of {@link ComplianceSimulator#builder()}
	 */
	public static Builder builder() {
		return new Builder();
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		if (stored(context) == null) {
			ComplianceSimulator simulator = this.start.get();
			this.running = simulator;
			context.getStore(NAMESPACE).put(this, new Running(simulator, context.getUniqueId()));
		}
	}

	@Override
	public void afterAll(ExtensionContext context) {
		Running stored = stored(context);
		if (stored != null && stored.owner.equals(context.getUniqueId())) {
			stored.simulator.close();
			this.running = null;
		}
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == ComplianceSimulator.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Running stored = stored(context);
		if (stored == null) {
			throw new IllegalStateException("The simulator runs for a class: register the extension statically");
		}
		return stored.simulator;
	}

	/**
	 * The running simulator.
	 * @return the simulator
	 * @throws IllegalStateException before the first test of the class and after the last
	 */
	public ComplianceSimulator simulator() {
		ComplianceSimulator simulator = this.running;
		if (simulator == null) {
			throw new IllegalStateException("The simulator is not running");
		}
		return simulator;
	}

	private @Nullable Running stored(ExtensionContext context) {
		return context.getStore(NAMESPACE).get(this, Running.class);
	}

	private record Running(ComplianceSimulator simulator, String owner) {
	}

	/**
	 * Describes the simulator of an extension. Not thread-safe.
	 */
	public static final class Builder {

		private final ComplianceSimulator.Builder simulator = ComplianceSimulator.builder();

		private Builder() {
		}

		/**
		 * See {@link ComplianceSimulator.Builder#port(int)}.
		 * @param port the port, 0 (default) for any free one
		 * @return this builder
		 */
		public Builder port(int port) {
			this.simulator.port(port);
			return this;
		}

		/**
		 * See {@link ComplianceSimulator.Builder#clock(Clock)}.
		 * @param clock the clock
		 * @return this builder
		 */
		public Builder clock(Clock clock) {
			this.simulator.clock(clock);
			return this;
		}

		/**
		 * See {@link ComplianceSimulator.Builder#data(ActivityDataSet)}.
		 * @param data the activities to start with
		 * @return this builder
		 */
		public Builder data(ActivityDataSet data) {
			this.simulator.data(data);
			return this;
		}

		/**
		 * See {@link ComplianceSimulator.Builder#tenant(Tenant)}.
		 * @param tenant the organizations, users and content to start with
		 * @return this builder
		 */
		public Builder tenant(Tenant tenant) {
			this.simulator.tenant(tenant);
			return this;
		}

		/**
		 * See {@link ComplianceSimulator.Builder#remoteSessionRequestsPerMinute(int)}.
		 * @param requestsPerMinute requests in each minute, 0 for no limit
		 * @return this builder
		 */
		public Builder remoteSessionRequestsPerMinute(int requestsPerMinute) {
			this.simulator.remoteSessionRequestsPerMinute(requestsPerMinute);
			return this;
		}

		/**
		 * See {@link ComplianceSimulator.Builder#localSessionRetention(Duration)}.
		 * @param retention how long calls of local sessions are kept
		 * @return this builder
		 */
		public Builder localSessionRetention(Duration retention) {
			this.simulator.localSessionRetention(retention);
			return this;
		}

		/**
		 * See {@link ComplianceSimulator.Builder#codeArtifactRemoval(Duration)}.
		 * @param duration how long an accepted removal takes
		 * @return this builder
		 */
		public Builder codeArtifactRemoval(Duration duration) {
			this.simulator.codeArtifactRemoval(duration);
			return this;
		}

		/**
		 * See {@link ComplianceSimulator.Builder#key(SimulatedKey)}.
		 * @param key a key
		 * @return this builder
		 */
		public Builder key(SimulatedKey key) {
			this.simulator.key(key);
			return this;
		}

		/**
		 * See {@link ComplianceSimulator.Builder#requestsPerMinute(int)}.
		 * @param requestsPerMinute requests in each minute, 0 for no limit
		 * @return this builder
		 */
		public Builder requestsPerMinute(int requestsPerMinute) {
			this.simulator.requestsPerMinute(requestsPerMinute);
			return this;
		}

		/**
		 * See {@link ComplianceSimulator.Builder#window(RateWindow)}.
		 * @param window how a minute of the budget is measured
		 * @return this builder
		 */
		public Builder window(RateWindow window) {
			this.simulator.window(window);
			return this;
		}

		/**
		 * See {@link ComplianceSimulator.Builder#faults(FaultPlan)}.
		 * @param faults what goes wrong
		 * @return this builder
		 */
		public Builder faults(FaultPlan faults) {
			this.simulator.faults(faults);
			return this;
		}

		/**
		 * See {@link ComplianceSimulator.Builder#latency(Duration)}.
		 * @param latency how long every answer is held back
		 * @return this builder
		 */
		public Builder latency(Duration latency) {
			this.simulator.latency(latency);
			return this;
		}

		/**
		 * See {@link ComplianceSimulator.Builder#indexingLag(IndexingLag)}.
		 * @param indexingLag how long after its creation an activity appears
		 * @return this builder
		 */
		public Builder indexingLag(IndexingLag indexingLag) {
			this.simulator.indexingLag(indexingLag);
			return this;
		}

		/**
		 * See {@link ComplianceSimulator.Builder#accessRecords(boolean)}.
		 * @param accessRecords whether each call is logged as an activity
		 * @return this builder
		 */
		public Builder accessRecords(boolean accessRecords) {
			this.simulator.accessRecords(accessRecords);
			return this;
		}

		/**
		 * Builds the extension; the simulator starts before the first test.
		 * @return the extension
		 */
		public SimulatorExtension build() {
			return new SimulatorExtension(this.simulator);
		}

	}

}
