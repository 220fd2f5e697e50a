package io.github.compliancesdk.simulator;

import java.time.Duration;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Sends the beginning of an answer and ends the connection.
 *
 * @param head how many bytes of the head, at most
 * @param body how many bytes of the body, with what marks its end if these are all
 * @param reset end it with RST, not FIN
 * @param chunked send the body in chunks, whatever it is
 */
record CutDelivery(int head, long body, boolean reset, boolean chunked) implements Delivery {

	/** Sends nothing. */
	static final Delivery RESET = new CutDelivery(0, 0, true, false);

	static final Delivery CLOSE = new CutDelivery(0, 0, false, false);

	/* Bytes that fit a buffer are there at once; more of them wait for the client. */
	private static final int ARRIVAL_MILLIS = 20;

	private static final int BYTES_PER_MILLI = 1 << 15;

	private static final long MOST_ON_THE_WAY = 1 << 23;

	/** Cuts within the body. */
	static HttpAnswer inBody(HttpAnswer answer, long bodyBytes, boolean reset) {
		// a server that closes after everything has done nothing wrong
		long most = reset ? answer.bodyLength() : Math.max(0, answer.bodyLength() - 1);
		return answer.with(new CutDelivery(Integer.MAX_VALUE, Math.min(bodyBytes, most), reset, false));
	}

	/** Resets somewhere, but not before the first byte and not after the last. */
	static HttpAnswer anywhere(HttpAnswer answer, long seed) {
		int head = RawConnection.head(answer).length;
		long bytes = 1 + draw(seed, head + answer.bodyLength() - 1);
		return answer.with(new CutDelivery((int) Math.min(head, bytes), Math.max(0, bytes - head), true, false));
	}

	/** Resets somewhere in the body; at least its last byte is missing. */
	static HttpAnswer anywhereInBody(HttpAnswer answer, long seed) {
		return inBody(answer, draw(seed, Math.max(1, answer.bodyLength())), true);
	}

	/** Breaks off in chunks; what would end them is missing. */
	static HttpAnswer unended(HttpAnswer answer, long bodyBytes) {
		return answer.with(new CutDelivery(Integer.MAX_VALUE, Math.min(bodyBytes, answer.bodyLength()), false, true));
	}

	private static long draw(long seed, long bound) {
		long bits = Dice.mix(seed);
		return (bound <= Integer.MAX_VALUE) ? Dice.scale(bits, (int) bound) : (long) (Dice.unit(bits) * bound);
	}

	@Override
	public Mono<Void> send(HttpAnswer answer, HttpServerResponse response, Scheduler timer) {
		RawAnswer raw = this.chunked ? RawAnswer.chunked(answer) : RawAnswer.of(answer);
		RawConnection connection = RawConnection.of(response);
		Mono<Void> written = raw.writeHead(connection, 0, Math.min(this.head, raw.headLength()))
			.then(raw.writeBody(connection, this.body));
		if (this.reset && this.head >= raw.headLength() && this.body == answer.bodyLength()) {
			written = written.then(raw.writeEnd(connection));
		}
		Mono<Void> ended = this.reset ? connection.reset(arrival(), timer) : connection.close();
		return written.subscribeOn(timer).then(ended).then(Mono.never());
	}

	private Duration arrival() {
		long onTheWay = Math.min(this.body, MOST_ON_THE_WAY);
		return (this.head > 0) ? Duration.ofMillis(ARRIVAL_MILLIS + onTheWay / BYTES_PER_MILLI) : Duration.ZERO;
	}

}
