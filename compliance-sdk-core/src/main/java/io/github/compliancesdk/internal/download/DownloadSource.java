package io.github.compliancesdk.internal.download;

import io.github.compliancesdk.internal.ReceivedBody;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where the bytes of a download come from.
 */
public interface DownloadSource {

	/**
	 * Name of the operation.
	 * @return for messages
	 */
	String operation();

	/**
	 * Name of the file where the server gives none.
	 * @return the id
	 */
	String fallbackName();

	/**
	 * Largest file that is held in memory.
	 * @return the bound in bytes
	 */
	long maxDownloadSize();

	/**
	 * Whether an archive of this source ends with an index; without it, it is cut.
	 * @param body the answer
	 * @return {@code true} if it does
	 */
	boolean endsWithIndex(ReceivedBody body);

	/**
	 * Transfers the bytes to a receiver, repeated as a whole.
	 * @param <T> type of the value
	 * @param receiver what to make of the body
	 * @return the value
	 */
	<T> Mono<T> transfer(ReceivedBody.Receiver<T> receiver);

	/**
	 * Gives the bytes as they come.
	 * @return the buffers
	 */
	Flux<DataBuffer> stream();

}
