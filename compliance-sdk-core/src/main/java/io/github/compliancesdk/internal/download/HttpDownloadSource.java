package io.github.compliancesdk.internal.download;

import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.ReceivedBody;
import io.github.compliancesdk.internal.Transport;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Bytes that the server sends.
 *
 * @param transport sends the call
 * @param call the call
 * @param fallbackName name of the file where the server gives none
 * @param indexed whether archives end with an index
 */
public record HttpDownloadSource(Transport transport, ApiCall call, String fallbackName,
		boolean indexed) implements DownloadSource {

	@Override
	public String operation() {
		return this.call.operation().name();
	}

	@Override
	public long maxDownloadSize() {
		return this.transport.maxDownloadSize();
	}

	@Override
	public boolean endsWithIndex(ReceivedBody body) {
		// the archive of a document has a digest and no index, that of a version the
		// other way round
		return this.indexed && body.headers().getFirst(BodyHeaders.CONTENT_MD5) == null;
	}

	@Override
	public <T> Mono<T> transfer(ReceivedBody.Receiver<T> receiver) {
		return this.transport.transfer(this.call, receiver);
	}

	@Override
	public Flux<DataBuffer> stream() {
		return this.transport.stream(this.call);
	}

}
