package io.github.compliancesdk.internal.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;

import javax.net.ssl.SSLException;

import io.github.compliancesdk.error.ComplianceTimeoutException;
import io.github.compliancesdk.error.ComplianceTransportException;
import io.netty.channel.ChannelException;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.codec.CodecException;
import io.netty.handler.proxy.ProxyConnectException;
import io.netty.handler.timeout.TimeoutException;
import org.springframework.web.reactive.function.client.WebClientException;
import reactor.netty.channel.AbortedException;
import reactor.netty.http.client.PrematureCloseException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;

/**
 * Makes our exception of what the HTTP client throws when no whole answer came.
 */
final class TransportFailures {

	private TransportFailures() {
	}

	/**
	 * Explains a failure.
	 * @param operation name of the operation
	 * @param failure what the HTTP client threw
	 * @param sent whether bytes of the request may have left
	 */
	static Throwable map(String operation, Throwable failure, boolean sent) {
		Throwable cause = (failure instanceof WebClientException && failure.getCause() != null) ? failure.getCause()
				: failure;
		if (!isOfTheConnection(cause)) {
			// of a filter, the key provider or the like: not ours to explain, or to
			// repeat
			return cause;
		}
		if (cause instanceof ConnectTimeoutException) {
			return new ComplianceTimeoutException(
					operation
							+ ": connecting took too long, nothing was sent. Check base-url, proxy and connect-timeout",
					false, cause);
		}
		if (cause instanceof PoolAcquireTimeoutException) {
			return new ComplianceTimeoutException(operation
					+ ": no connection became free, nothing was sent. Close the streams that are no longer read", false,
					cause);
		}
		if (cause instanceof TimeoutException) {
			return new ComplianceTimeoutException(
					operation + ": the server was silent for longer than response-timeout", sent, cause);
		}
		if (cause instanceof ProxyConnectException || cause.getCause() instanceof ProxyConnectException) {
			return new ComplianceTransportException(operation
					+ ": the proxy refused to connect, nothing was sent. Check the proxy's credentials and rules",
					false, cause);
		}
		if (cause instanceof ConnectException || cause instanceof UnknownHostException
				|| cause instanceof NoRouteToHostException) {
			return new ComplianceTransportException(
					operation + ": the server cannot be reached, nothing was sent. Check base-url and proxy", false,
					cause);
		}
		if (cause instanceof SSLException || cause.getCause() instanceof SSLException) {
			return new ComplianceTransportException(
					operation + ": the TLS connection failed. Check certificates and trust settings", sent, cause);
		}
		if (cause instanceof PrematureCloseException) {
			return new ComplianceTransportException(
					operation + ": the server closed the connection before the answer was whole", sent, cause);
		}
		return new ComplianceTransportException(operation + ": the connection broke before the answer was whole", sent,
				cause);
	}

	private static boolean isOfTheConnection(Throwable cause) {
		return cause instanceof IOException || cause instanceof TimeoutException
				|| cause instanceof PoolAcquireTimeoutException || cause instanceof ChannelException
				|| cause instanceof CodecException || cause instanceof AbortedException;
	}

}
