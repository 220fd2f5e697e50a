package io.github.compliancesdk.simulator;

import java.time.Duration;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Waits before anything is sent.
 *
 * @param delay how long
 * @param then what follows
 */
record DelayedDelivery(Duration delay, Delivery then) implements Delivery {

	@Override
	public Mono<Void> send(HttpAnswer answer, HttpServerResponse response, Scheduler timer) {
		HttpAnswer kept = answer.kept();
		return Mono.delay(this.delay, timer).then(Mono.defer(() -> this.then.send(kept, response, timer)));
	}

}
