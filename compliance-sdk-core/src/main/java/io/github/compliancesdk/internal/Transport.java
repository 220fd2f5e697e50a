package io.github.compliancesdk.internal;

import java.util.Optional;

import io.github.compliancesdk.budget.RateLimitStatus;
import io.github.compliancesdk.config.RequestOptions;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The way a call walks: observation, retry, budget, exchange, decoding.
 */
public interface Transport extends AutoCloseable {

	/**
	 * Sends a call on subscription and decodes its JSON answer.
	 * @param <T> type of the value
	 * @param call what to send
	 * @param decoder what to make of the body
	 * @return the value, or a {@link io.github.compliancesdk.error.ComplianceException}
	 */
	<T> Mono<T> fetch(ApiCall call, ResponseDecoder<T> decoder);

	/**
	 * Sends a call on subscription and hands its body on as it comes. The attempt, and so
	 * its repeating, includes the reading.
	 * @param <T> type of the value
	 * @param call what to send
	 * @param receiver what to make of the body
	 * @return the value, or a {@link io.github.compliancesdk.error.ComplianceException}
	 */
	<T> Mono<T> transfer(ApiCall call, ReceivedBody.Receiver<T> receiver);

	/**
	 * Sends a call on subscription and gives its body as it comes. It is repeated only
	 * before the first bytes came.
	 * @param call what to send
	 * @return the buffers, to be released by the subscriber
	 */
	Flux<DataBuffer> stream(ApiCall call);

	/**
	 * Largest file that is held in memory.
	 * @return the bound in bytes
	 */
	long maxDownloadSize();

	/**
	 * What the server last said of the budget.
	 * @return empty before the first answer that told
	 */
	Optional<RateLimitStatus> rateLimit();

	/**
	 * The same transport with other time limits.
	 * @param options the limits
	 * @return a view that shares connections and budget
	 */
	Transport withOptions(RequestOptions options);

	@Override
	void close();

}
