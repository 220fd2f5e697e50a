package io.github.compliancesdk.simulator;

import java.time.Duration;
import java.util.function.LongFunction;

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
		RawAnswer raw = RawAnswer.of(answer.withHeader("connection", "close"));
		RawConnection connection = RawConnection.of(response);
		long body = answer.bodyLength();
		Mono<Void> sent;
		if (this.headers) {
			int[] done = new int[1];
			sent = slow(raw.headLength(), timer, (bytes) -> {
				int from = done[0];
				done[0] += (int) bytes;
				return raw.writeHead(connection, from, done[0]);
			}).then(raw.writeBody(connection, body));
		}
		else {
			sent = raw.writeHead(connection).then(slow(body, timer, (bytes) -> raw.writeBody(connection, bytes)));
		}
		return sent.subscribeOn(timer).then(raw.writeEnd(connection)).then(connection.close()).then(Mono.never());
	}

	private Mono<Void> slow(long bytes, Scheduler timer, LongFunction<Mono<Void>> write) {
		int pieces = pieces(bytes);
		Duration step = this.total.dividedBy(pieces);
		return Flux.range(0, pieces).concatMap((piece) -> {
			long start = position(bytes, piece, pieces);
			long end = position(bytes, piece + 1, pieces);
			return Mono.delay(step, timer).then(Mono.defer(() -> write.apply(end - start)));
		}).then();
	}

	private static long position(long bytes, int piece, int pieces) {
		return bytes / pieces * piece + bytes % pieces * piece / pieces;
	}

	private int pieces(long bytes) {
		long steps = Math.min(MOST_PIECES, this.total.toNanos() / SHORTEST_STEP.toNanos());
		return (int) Math.max(1, Math.min(steps, bytes));
	}

}
