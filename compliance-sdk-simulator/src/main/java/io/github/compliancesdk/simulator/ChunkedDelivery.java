package io.github.compliancesdk.simulator;

import java.io.IOException;
import java.io.InputStream;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Scheduler;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Sends content in chunks, no more of them than the client takes.
 *
 * @param content the body
 */
record ChunkedDelivery(Content content) implements Delivery {

	@Override
	public Mono<Void> send(HttpAnswer answer, HttpServerResponse response, Scheduler timer) {
		response.status(answer.status());
		answer.headers().forEach(response::header);
		Flux<ByteBuf> pieces = Flux.generate(() -> new Pieces(this.content, response.alloc()), Pieces::next,
				Pieces::close);
		return response.send(pieces.subscribeOn(timer)).then();
	}

	private static final class Pieces {

		private final InputStream in;

		private final ByteBufAllocator allocator;

		private final byte[] buffer;

		private Pieces(Content content, ByteBufAllocator allocator) {
			this.in = content.open();
			this.allocator = allocator;
			this.buffer = new byte[(int) Math.min(Content.PIECE, Math.max(1, content.length()))];
		}

		private Pieces next(SynchronousSink<ByteBuf> sink) {
			try {
				int read = this.in.read(this.buffer);
				if (read < 0) {
					sink.complete();
				}
				else {
					sink.next(this.allocator.directBuffer(read).writeBytes(this.buffer, 0, read));
				}
			}
			catch (IOException ex) {
				sink.error(ex);
			}
			return this;
		}

		private void close() {
			try {
				this.in.close();
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
