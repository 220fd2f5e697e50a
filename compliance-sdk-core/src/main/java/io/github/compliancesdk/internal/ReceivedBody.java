package io.github.compliancesdk.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The body of a 200 answer that was not read yet, and what its headers say.
 *
 * @param headers headers of the answer
 * @param requestId id of the request, or {@code null}
 * @param content the body, to be read once
 */
public record ReceivedBody(HttpHeaders headers, @Nullable String requestId, Flux<DataBuffer> content) {

	@Override
	public String toString() {
		return "ReceivedBody[requestId=" + this.requestId + "]";
	}

	/**
	 * Makes a value of a body; a failure of it is one of the attempt.
	 *
	 * @param <T> type of the value
	 */
	@FunctionalInterface
	public interface Receiver<T> {

		/**
		 * Reads the body.
		 * @param body the body
		 * @return the value
		 */
		Mono<T> receive(ReceivedBody body);

	}

}
