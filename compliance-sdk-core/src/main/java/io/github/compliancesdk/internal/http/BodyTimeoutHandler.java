package io.github.compliancesdk.internal.http;

import java.util.concurrent.TimeUnit;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.timeout.ReadTimeoutHandler;
import reactor.netty.NettyPipeline;

/**
 * Fails a body whose server is silent for too long while it is read. The time in which
 * the reader pauses, and so nothing is read from the connection, does not count.
 */
final class BodyTimeoutHandler extends ReadTimeoutHandler {

	private BodyTimeoutHandler(long millis) {
		super(millis, TimeUnit.MILLISECONDS);
	}

	/**
	 * Takes the place of the handler that waited for the headers. Reactor Netty removes
	 * it at the end of the answer.
	 */
	static void install(Channel channel) {
		ChannelPipeline pipeline = channel.pipeline();
		if (pipeline.get(NettyPipeline.ResponseTimeoutHandler) instanceof ReadTimeoutHandler headers) {
			pipeline.replace(headers, NettyPipeline.ResponseTimeoutHandler,
					new BodyTimeoutHandler(headers.getReaderIdleTimeInMillis()));
		}
	}

	/** Asked for after each read, and when the reader goes on. */
	@Override
	public void read(ChannelHandlerContext context) throws Exception {
		resetReadTimeout();
		super.read(context);
	}

	@Override
	protected void readTimedOut(ChannelHandlerContext context) throws Exception {
		if (context.channel().config().isAutoRead()) {
			super.readTimedOut(context);
		}
	}

}
