package io.github.compliancesdk.internal.download;

import java.nio.file.Path;
import java.util.function.Supplier;

import io.github.compliancesdk.download.DownloadListener;
import io.github.compliancesdk.download.DownloadedFile;
import io.github.compliancesdk.download.ReactiveDownload;
import io.github.compliancesdk.error.FileTooLargeException;
import io.github.compliancesdk.error.IntegrityException;
import io.github.compliancesdk.internal.ReceivedBody;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reactive face of a download.
 */
public final class DefaultReactiveDownload implements ReactiveDownload {

	private final DownloadSource source;

	private final DownloadOptions options;

	/**
	 * Creates a download.
	 * @param source where the bytes come from
	 */
	public DefaultReactiveDownload(DownloadSource source) {
		this(source, DownloadOptions.DEFAULT);
	}

	private DefaultReactiveDownload(DownloadSource source, DownloadOptions options) {
		this.source = source;
		this.options = options;
	}

	@Override
	public Mono<byte[]> bytes() {
		return this.source.transfer(this::inMemory);
	}

	private Mono<byte[]> inMemory(ReceivedBody body) {
		long max = this.source.maxDownloadSize();
		return DataBufferUtils.join(body.content(), (int) Math.min(max, Integer.MAX_VALUE))
			.onErrorMap(DataBufferLimitException.class, (ex) -> new FileTooLargeException(this.source.operation(), max))
			.map(DefaultReactiveDownload::copy)
			.defaultIfEmpty(new byte[0])
			.doOnNext((bytes) -> check(body, bytes));
	}

	private static byte[] copy(DataBuffer buffer) {
		try {
			byte[] bytes = new byte[buffer.readableByteCount()];
			buffer.read(bytes);
			return bytes;
		}
		finally {
			DataBufferUtils.release(buffer);
		}
	}

	private void check(ReceivedBody body, byte[] bytes) {
		BodyHeaders headers = BodyHeaders.of(body.headers());
		Digests digests = new Digests();
		digests.update(bytes, bytes.length);
		Integrity.check(this.source.operation(), headers, bytes.length, digests.md5());
		if (this.source.endsWithIndex(body) && Integrity.isArchive(headers) && !ArchiveIndex.isIn(bytes)) {
			throw new IntegrityException(this.source.operation() + ": the archive is cut: it has no index");
		}
	}

	@Override
	public Flux<DataBuffer> content() {
		return this.source.stream();
	}

	@Override
	public Mono<DownloadedFile> toFile(Path file) {
		return written(() -> FileWriting.toFile(this.source, this.options, file));
	}

	@Override
	public Mono<DownloadedFile> toDirectory(Path directory) {
		return written(() -> FileWriting.toDirectory(this.source, this.options, directory));
	}

	private Mono<DownloadedFile> written(Supplier<FileWriting> writing) {
		return Mono.fromSupplier(writing).flatMap((checked) -> this.source.transfer(checked::write));
	}

	@Override
	public DefaultReactiveDownload replacingExisting() {
		return new DefaultReactiveDownload(this.source, this.options.replacing());
	}

	@Override
	public DefaultReactiveDownload withoutDigests() {
		return new DefaultReactiveDownload(this.source, this.options.withoutDigests());
	}

	@Override
	public DefaultReactiveDownload onProgress(DownloadListener listener) {
		return new DefaultReactiveDownload(this.source, this.options.with(listener));
	}

}
