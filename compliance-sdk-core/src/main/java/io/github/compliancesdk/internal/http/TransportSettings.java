package io.github.compliancesdk.internal.http;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import io.github.compliancesdk.config.RequestOptions;
import io.github.compliancesdk.config.UndecodableRecordHandler;
import io.github.compliancesdk.internal.Operation;
import org.jspecify.annotations.Nullable;
import reactor.core.scheduler.Scheduler;

/**
 * Values that the stages need.
 *
 * @param baseUrl scheme and host of the API
 * @param anthropicVersion value of {@code anthropic-version}
 * @param userAgent value of {@code User-Agent}
 * @param responseTimeout longest silence of the server
 * @param responseTimeoutAsked whether it holds for slow operations too
 * @param callTimeout longest time of one call
 * @param maxResponseSize largest JSON body in bytes
 * @param maxDownloadSize largest file in memory in bytes
 * @param deletesAllowed whether deletes are sent
 * @param undecodableRecordHandler takes records that cannot be decoded, or {@code null}
 * @param requestIdHandler takes the request ids of answers, or {@code null}
 * @param clock tells the time for dates in headers
 * @param nanoTime time in nanoseconds that goes forward only
 * @param scheduler where time limits run
 */
public record TransportSettings(URI baseUrl, String anthropicVersion, String userAgent, Duration responseTimeout,
		boolean responseTimeoutAsked, Duration callTimeout, long maxResponseSize, long maxDownloadSize,
		boolean deletesAllowed, @Nullable UndecodableRecordHandler undecodableRecordHandler,
		@Nullable Consumer<String> requestIdHandler, Clock clock, LongSupplier nanoTime, Scheduler scheduler) {

	Duration responseTimeout(Operation operation) {
		Duration patience = operation.patience();
		boolean longer = patience != null && patience.compareTo(this.responseTimeout) > 0;
		return (longer && !this.responseTimeoutAsked) ? Objects.requireNonNull(patience) : this.responseTimeout;
	}

	void tell(@Nullable String requestId) {
		if (this.requestIdHandler != null && requestId != null) {
			this.requestIdHandler.accept(requestId);
		}
	}

	TransportSettings with(RequestOptions options) {
		Duration response = options.responseTimeout();
		Duration call = options.callTimeout();
		UndecodableRecordHandler handler = options.undecodableRecordHandler();
		Consumer<String> requestIds = options.requestIdHandler();
		return new TransportSettings(this.baseUrl, this.anthropicVersion, this.userAgent,
				(response != null) ? response : this.responseTimeout, response != null || this.responseTimeoutAsked,
				(call != null) ? call : this.callTimeout, this.maxResponseSize, this.maxDownloadSize,
				this.deletesAllowed, (handler != null) ? handler : this.undecodableRecordHandler,
				(requestIds != null) ? requestIds : this.requestIdHandler, this.clock, this.nanoTime, this.scheduler);
	}

}
