package io.github.compliancesdk.spring.boot.metrics;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.github.compliancesdk.observation.CallKind;
import io.github.compliancesdk.observation.ComplianceCallContext;
import io.github.compliancesdk.observation.ComplianceObservationDocumentation.LowCardinalityKeyNames;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;

/**
 * Counts downloads and their bytes, told by the observations of the calls. Other calls
 * pass by.
 */
final class DownloadMeters implements ObservationHandler<ComplianceCallContext> {

	private static final String DOWNLOADS = "compliance.client.downloads";

	private static final String BYTES = "compliance.client.download.bytes";

	private static final String OPERATION = LowCardinalityKeyNames.OPERATION.asString();

	private static final String OUTCOME = LowCardinalityKeyNames.OUTCOME.asString();

	private final MeterRegistry registry;

	private final Map<String, ArrivedBytes> bytes = new ConcurrentHashMap<>();

	DownloadMeters(MeterRegistry registry) {
		this.registry = registry;
	}

	@Override
	public boolean supportsContext(Observation.Context context) {
		return context instanceof ComplianceCallContext call && call.kind() == CallKind.DOWNLOAD;
	}

	@Override
	public void onStart(ComplianceCallContext call) {
		this.bytes.computeIfAbsent(call.operation(), this::register).begin(call);
	}

	@Override
	public void onStop(ComplianceCallContext call) {
		ArrivedBytes arrived = this.bytes.get(call.operation());
		if (arrived != null) {
			arrived.end(call);
		}
		Counter.builder(DOWNLOADS)
			.tag(OPERATION, call.operation())
			.tag(OUTCOME, outcome(call))
			.description("Downloads that have ended")
			.register(this.registry)
			.increment();
	}

	private static String outcome(ComplianceCallContext call) {
		if (call.getError() != null) {
			return "FAILED";
		}
		return call.isComplete() ? "DONE" : "CANCELLED";
	}

	private ArrivedBytes register(String operation) {
		ArrivedBytes arrived = new ArrivedBytes();
		FunctionCounter.builder(BYTES, arrived, ArrivedBytes::sum)
			.tag(OPERATION, operation)
			.baseUnit("bytes")
			.description("Bytes of downloads as they arrive, those of repeated attempts included")
			.register(this.registry);
		return arrived;
	}

	/**
	 * Bytes of one operation's downloads, also of those under way, so that they count as
	 * they arrive.
	 */
	private static final class ArrivedBytes {

		private final Set<ComplianceCallContext> underWay = new HashSet<>();

		private long ended;

		synchronized void begin(ComplianceCallContext call) {
			this.underWay.add(call);
		}

		synchronized void end(ComplianceCallContext call) {
			if (this.underWay.remove(call)) {
				this.ended += call.receivedBytes();
			}
		}

		synchronized double sum() {
			return this.ended + this.underWay.stream().mapToLong(ComplianceCallContext::receivedBytes).sum();
		}

	}

}
