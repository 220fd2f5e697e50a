package io.github.compliancesdk.simulator;

import java.time.Duration;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Sends all of a body under a {@code content-length} that is not its own, and ends the
 * connection.
 *
 * @param announced the length
 */
record MisstatedLengthDelivery(long announced) implements Delivery {

	/* So that what was sent arrives before the end does. */
	private static final Duration ARRIVAL = Duration.ofMillis(20);

	@Override
	public Mono<Void> send(HttpAnswer answer, HttpServerResponse response, Scheduler timer) {
		RawAnswer raw = RawAnswer.announcing(answer, this.announced);
		RawConnection connection = RawConnection.of(response);
		return raw.writeHead(connection)
			.then(raw.writeBody(connection, answer.bodyLength()))
			.subscribeOn(timer)
			.then(Mono.delay(ARRIVAL, timer))
			.then(connection.close())
			.then(Mono.never());
	}

}
