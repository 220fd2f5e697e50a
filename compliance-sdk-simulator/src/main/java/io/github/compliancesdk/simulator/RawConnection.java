package io.github.compliancesdk.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpResponseStatus;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.netty.FutureMono;
import reactor.netty.http.server.HttpServerResponse;

/**
 * The connection of an answer, past everything that speaks HTTP: for bytes no correct
 * server would send. It cannot be used for a further answer.
 */
final class RawConnection {

	private final Channel channel;

	private RawConnection(Channel channel) {
		this.channel = channel;
	}

	static RawConnection of(HttpServerResponse response) {
		Channel[] channel = new Channel[1];
		response.withConnection((connection) -> channel[0] = connection.channel());
		return new RawConnection(channel[0]);
	}

	/** Status line and headers as they are sent. */
	static byte[] head(HttpAnswer answer) {
		return head(answer,
				(answer.content() != null) ? "transfer-encoding: chunked" : "content-length: " + answer.length());
	}

	/** The same with another header that says where the body ends. */
	static byte[] head(HttpAnswer answer, String framing) {
		StringBuilder head = new StringBuilder(512).append("HTTP/1.1 ")
			.append(HttpResponseStatus.valueOf(answer.status()))
			.append("\r\n");
		answer.headers().forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
		head.append(framing).append("\r\n\r\n");
		return head.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	/** Writes some of the bytes; done when the operating system has them. */
	Mono<Void> write(byte[] bytes, int from, int to) {
		return FutureMono.deferFuture(() -> {
			// the first handler's way out leads past the HTTP codec
			ChannelHandlerContext first = this.channel.pipeline().firstContext();
			if (first == null) {
				return this.channel.newSucceededFuture();
			}
			return first.writeAndFlush(Unpooled.wrappedBuffer(bytes, from, to - from));
		});
	}

	/** Ends the connection in an orderly way (FIN). */
	Mono<Void> close() {
		return FutureMono.deferFuture(this.channel::close);
	}

	/**
	 * Breaks the connection (RST), which discards what is still on its way.
	 * @param grace time for the bytes before to arrive
	 */
	Mono<Void> reset(Duration grace, Scheduler timer) {
		Mono<Void> reset = FutureMono.deferFuture(() -> {
			this.channel.config().setOption(ChannelOption.SO_LINGER, 0);
			return this.channel.close();
		});
		return grace.isZero() ? reset : Mono.delay(grace, timer).then(reset);
	}

}
