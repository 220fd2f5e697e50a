package io.github.compliancesdk.samples.export;

import java.util.concurrent.atomic.AtomicLong;

import io.github.compliancesdk.observation.ComplianceCallContext;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Counts the requests and knows the id of the last one. The export calls from one thread,
 * so the last one is that of the call which has just returned.
 */
@Configuration(proxyBeanMethods = false)
class Calls implements ObservationHandler<ComplianceCallContext> {

	private final AtomicLong requests = new AtomicLong();

	private volatile @Nullable String lastRequestId;

	@Bean
	ObservationRegistry observationRegistry() {
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler(this);
		return registry;
	}

	@Override
	public void onStop(ComplianceCallContext context) {
		this.requests.addAndGet(context.attempts());
		this.lastRequestId = context.requestId();
	}

	@Override
	public boolean supportsContext(Observation.Context context) {
		return context instanceof ComplianceCallContext;
	}

	/** All attempts of this process. */
	long requests() {
		return this.requests.get();
	}

	@Nullable String lastRequestId() {
		return this.lastRequestId;
	}

}
