package io.github.compliancesdk.simulator;

import java.time.Duration;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Sends an answer correctly but in small pieces.
 *
 * @param total time until the last slow byte
 * @param headers slow headers and then the body at once, or the other way round
 */
record SlowDelivery(Duration total, boolean headers) implements Delivery {

	private static final Duration SHORTEST_STEP = Duration.ofMillis(5);

	private static final int MOST_PIECES = 200;

	@Override
	public Mono<Void> send(HttpAnswer answer, HttpServerResponse response, Scheduler timer) {
		HttpAnswer last = answer.withHeader("connection", "close");
		byte[] wire = RawConnection.wire(last);
		int bodyStart = wire.length - last.length();
		RawConnection connection = RawConnection.of(response);
		Mono<Void> sent = this.headers
				? slow(connection, wire, 0, bodyStart, timer).then(connection.write(wire, bodyStart, wire.length))
				: connection.write(wire, 0, bodyStart).then(slow(connection, wire, bodyStart, wire.length, timer));
		return sent.then(connection.close()).then(Mono.never());
	}

	private Mono<Void> slow(RawConnection connection, byte[] wire, int from, int to, Scheduler timer) {
		int pieces = pieces(to - from);
		Duration step = this.total.dividedBy(pieces);
		return Flux.range(0, pieces).concatMap((piece) -> {
			int start = from + (int) ((long) (to - from) * piece / pieces);
			int end = from + (int) ((long) (to - from) * (piece + 1) / pieces);
			return Mono.delay(step, timer).then(connection.write(wire, start, end));
		}).then();
	}

	private int pieces(int bytes) {
		long steps = Math.min(MOST_PIECES, this.total.toNanos() / SHORTEST_STEP.toNanos());
		return (int) Math.max(1, Math.min(steps, bytes));
	}

}
