package io.github.compliancesdk.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Random faults a client can survive. Every third request passes, which bounds the faults
 * a lone client meets in a row; a memory of URLs does the same for clients that work side
 * by side.
 */
final class SurvivableFaults implements FaultPlan {

	static final List<Fault> FAULTS = List.of(Fault.tooManyRequests(Duration.ofSeconds(1)), Fault.tooManyRequests(),
			Fault.serverError(), Fault.badGatewayWithHtml(), Fault.serviceUnavailable(),
			Fault.serviceUnavailable(Duration.ofSeconds(1)), Fault.gatewayTimeout(), Fault.overloaded(),
			Fault.resetBeforeHeaders(), Fault.closeBeforeHeaders(), Fault.resetAfter(1000), Fault.resetAtRandomByte(),
			Fault.closeAfter(1000), Fault.slowHeaders(Duration.ofMillis(200)), Fault.slowBody(Duration.ofMillis(500)),
			Fault.latency(Duration.ofMillis(200)), Fault.droppingRateLimitHeaders());

	private static final int IN_A_ROW = 2;

	private static final int URLS = 10_000;

	private final RandomFaults random;

	private final Map<String, Integer> runs = new LinkedHashMap<>() {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
			return size() > URLS;
		}

	};

	SurvivableFaults(long seed, double share) {
		this.random = new RandomFaults(seed, share * (IN_A_ROW + 1) / IN_A_ROW, FAULTS);
	}

	@Override
	public synchronized Fault faultFor(long number, String pathAndQuery) {
		Fault fault = (number % (IN_A_ROW + 1) == 0) ? Fault.none() : this.random.faultFor(number, pathAndQuery);
		int run = this.runs.getOrDefault(pathAndQuery, 0);
		if (fault == Fault.none() || run == IN_A_ROW) {
			this.runs.remove(pathAndQuery);
			return Fault.none();
		}
		this.runs.put(pathAndQuery, run + 1);
		return fault;
	}

}
