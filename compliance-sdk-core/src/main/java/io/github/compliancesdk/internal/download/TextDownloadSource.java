package io.github.compliancesdk.internal.download;

import java.nio.charset.StandardCharsets;

import io.github.compliancesdk.internal.ReceivedBody;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Text that came within a JSON answer.
 *
 * @param operation name of the operation
 * @param body fetches the text
 * @param fallbackName name of the file
 * @param maxDownloadSize largest file that is held in memory
 */
public record TextDownloadSource(String operation, Mono<ReceivedBody> body, String fallbackName,
		long maxDownloadSize) implements DownloadSource {

	@Override
	public boolean endsWithIndex(ReceivedBody body) {
		return false;
	}

	@Override
	public <T> Mono<T> transfer(ReceivedBody.Receiver<T> receiver) {
		return this.body.flatMap(receiver::receive);
	}

	@Override
	public Flux<DataBuffer> stream() {
		return this.body.flatMapMany(ReceivedBody::content);
	}

	/**
	 * Makes a body of a text.
	 * @param text the text
	 * @param requestId id of the request that brought it, or {@code null}
	 * @return its bytes
	 */
	public static ReceivedBody body(String text, @Nullable String requestId) {
		return new ReceivedBody(new HttpHeaders(), requestId, Flux.defer(
				() -> Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8)))));
	}

}
