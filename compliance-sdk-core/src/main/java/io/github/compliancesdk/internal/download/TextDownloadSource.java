package io.github.compliancesdk.internal.download;

import java.nio.charset.StandardCharsets;

import io.github.compliancesdk.internal.ReceivedBody;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Text that came within a JSON answer.
 *
 * @param operation name of the operation
 * @param text fetches the text
 * @param fallbackName name of the file
 * @param maxDownloadSize largest file that is held in memory
 */
public record TextDownloadSource(String operation, Mono<String> text, String fallbackName,
		long maxDownloadSize) implements DownloadSource {

	@Override
	public boolean endsWithIndex(ReceivedBody body) {
		return false;
	}

	@Override
	public <T> Mono<T> transfer(ReceivedBody.Receiver<T> receiver) {
		return this.text.flatMap((value) -> receiver
			.receive(new ReceivedBody(new HttpHeaders(), null, Flux.defer(() -> Flux.just(buffer(value))))));
	}

	@Override
	public Flux<DataBuffer> stream() {
		return this.text.map(TextDownloadSource::buffer).flux();
	}

	private static DataBuffer buffer(String text) {
		return DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8));
	}

}
