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
class Calls {

	private final AtomicLong requests = new AtomicLong();

	private volatile @Nullable String lastRequestId;

	@Bean
	ObservationRegistry observationRegistry() {
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler(new Listener());
		return registry;
	}

	/** All attempts of this process. */
	long requests() {
		return this.requests.get();
	}

	@Nullable String lastRequestId() {
		return this.lastRequestId;
	}

	/* No bean: a registry of Spring Boot takes every handler that is one, once more. */
	private final class Listener implements ObservationHandler<ComplianceCallContext> {

		@Override
		public void onStop(ComplianceCallContext context) {
			Calls.this.requests.addAndGet(context.attempts());
			Calls.this.lastRequestId = context.requestId();
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return context instanceof ComplianceCallContext;
		}

	}

}
