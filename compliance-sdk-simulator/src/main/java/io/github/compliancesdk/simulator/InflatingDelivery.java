package io.github.compliancesdk.simulator;

import java.util.zip.CRC32;
import java.util.zip.Deflater;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Scheduler;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Sends a well-formed page that is small on the wire and huge when inflated. Neither form
 * is ever held as a whole.
 *
 * @param inflatedBytes size of the inflated body
 */
record InflatingDelivery(long inflatedBytes) implements Delivery {

	/** The shortest inflated body: a page with an empty filling. */
	static final int SHORTEST;

	private static final byte[] START = JsonBuffer.ascii("{\"filling\":\"");

	private static final byte[] END = JsonBuffer
		.ascii("\",\"data\":[],\"has_more\":false,\"first_id\":null,\"last_id\":null}");

	/* Magic number, deflate, no flags, no time, no system. */
	private static final byte[] GZIP_HEADER = { 0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 255 };

	private static final byte[] FILLING = JsonBuffer.ascii("A".repeat(1 << 16));

	private static final int WIRE_PIECE = 8192;

	static {
		SHORTEST = START.length + END.length;
	}

	@Override
	public Mono<Void> send(HttpAnswer answer, HttpServerResponse response, Scheduler timer) {
		response.status(answer.status());
		answer.headers().forEach(response::header);
		response.header("content-encoding", "gzip");
		Flux<ByteBuf> pieces = Flux.generate(() -> new Gzip(this.inflatedBytes - SHORTEST), Gzip::next, Gzip::end);
		return response.send(pieces.subscribeOn(timer)).then();
	}

	private static final class Gzip {

		private final Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);

		private final CRC32 checksum = new CRC32();

		private final byte[] out = new byte[WIRE_PIECE];

		private long missing;

		private boolean begun;

		private boolean ended;

		private Gzip(long filling) {
			this.missing = filling;
		}

		private Gzip next(SynchronousSink<ByteBuf> sink) {
			if (!this.begun) {
				this.begun = true;
				feed(START, START.length);
				sink.next(Unpooled.wrappedBuffer(GZIP_HEADER));
				return this;
			}
			int length = deflate();
			if (length > 0) {
				sink.next(Unpooled.copiedBuffer(this.out, 0, length));
			}
			else {
				ByteBuf trailer = Unpooled.buffer(8).writeIntLE((int) this.checksum.getValue());
				sink.next(trailer.writeIntLE((int) this.deflater.getBytesRead()));
				sink.complete();
			}
			return this;
		}

		/* The next bytes of the wire, none if all were there. */
		private int deflate() {
			int length = 0;
			while (length == 0 && !this.deflater.finished()) {
				length = this.deflater.deflate(this.out);
				if (length == 0 && this.deflater.needsInput()) {
					feedMore();
				}
			}
			return length;
		}

		private void feedMore() {
			if (this.missing > 0) {
				int length = (int) Math.min(this.missing, FILLING.length);
				this.missing -= length;
				feed(FILLING, length);
			}
			else if (!this.ended) {
				this.ended = true;
				feed(END, END.length);
				this.deflater.finish();
			}
		}

		private void feed(byte[] bytes, int length) {
			this.checksum.update(bytes, 0, length);
			this.deflater.setInput(bytes, 0, length);
		}

		private void end() {
			this.deflater.end();
		}

	}

}
