package io.github.compliancesdk.simulator;

import java.time.Duration;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Sends the beginning of an answer and ends the connection.
 *
 * @param bytes how many bytes, headers included
 * @param reset end it with RST, not FIN
 */
record CutDelivery(int bytes, boolean reset) implements Delivery {

	/* Bytes that fit a buffer are there at once; more of them wait for the client. */
	private static final int ARRIVAL_MILLIS = 20;

	private static final int BYTES_PER_MILLI = 1 << 15;

	/** Cuts within the body. */
	static HttpAnswer inBody(HttpAnswer answer, long bodyBytes, boolean reset) {
		// a server that closes after everything has done nothing wrong
		int most = reset ? answer.length() : Math.max(0, answer.length() - 1);
		int bytes = RawConnection.head(answer).length + (int) Math.min(bodyBytes, most);
		return answer.with(new CutDelivery(bytes, reset));
	}

	/** Resets somewhere, but not before the first byte and not after the last. */
	static HttpAnswer anywhere(HttpAnswer answer, long seed) {
		int bytes = RawConnection.head(answer).length + answer.length();
		return answer.with(new CutDelivery(1 + Dice.scale(Dice.mix(seed), bytes - 1), true));
	}

	@Override
	public Mono<Void> send(HttpAnswer answer, HttpServerResponse response, Scheduler timer) {
		byte[] wire = RawConnection.wire(answer);
		RawConnection connection = RawConnection.of(response);
		Mono<Void> written = (this.bytes > 0) ? connection.write(wire, 0, this.bytes) : Mono.empty();
		Mono<Void> ended = this.reset ? connection.reset(arrival(), timer) : connection.close();
		return written.then(ended).then(Mono.never());
	}

	private Duration arrival() {
		return (this.bytes > 0) ? Duration.ofMillis(ARRIVAL_MILLIS + this.bytes / BYTES_PER_MILLI) : Duration.ZERO;
	}

}
