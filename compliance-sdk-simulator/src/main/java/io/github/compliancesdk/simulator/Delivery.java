package io.github.compliancesdk.simulator;

import io.netty.buffer.ByteBuf;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.netty.http.server.HttpServerResponse;

/**
 * How an answer goes out on its connection.
 */
@FunctionalInterface
interface Delivery {

	/** As a server should. */
	Delivery AT_ONCE = (answer, response, timer) -> {
		Content content = answer.content();
		if (content != null) {
			return new ChunkedDelivery(content).send(answer, response, timer);
		}
		response.status(answer.status());
		answer.headers().forEach(response::header);
		response.header("content-length", Integer.toString(answer.length()));
		ByteBuf body = response.alloc().directBuffer(answer.length());
		body.writeBytes(answer.body(), 0, answer.length());
		return response.sendObject(body).then();
	};

	/**
	 * Sends the answer. Whatever is needed of its body later is copied before this
	 * returns, for the body's array is used again.
	 * @param timer where to wait
	 */
	Mono<Void> send(HttpAnswer answer, HttpServerResponse response, Scheduler timer);

}
