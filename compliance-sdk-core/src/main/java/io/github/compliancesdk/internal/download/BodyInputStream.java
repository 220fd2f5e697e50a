package io.github.compliancesdk.internal.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;

/**
 * A body for a thread that may block. Closing it from any thread, and interrupting the
 * thread that reads, ends the request and the wait.
 */
final class BodyInputStream extends InputStream {

	/** Buffers on their way from the connection; enough to keep both ends busy. */
	private static final int DEMAND = 16;

	private static final DataBuffer END = DefaultDataBufferFactory.sharedInstance.wrap(new byte[0]);

	private final BlockingQueue<DataBuffer> arrived = new LinkedBlockingQueue<>();

	private final Arrival arrival = new Arrival();

	/** Held while a thread reads: the current buffer is its own. */
	private final ReentrantLock reading = new ReentrantLock();

	private volatile boolean closed;

	private volatile @Nullable Throwable failure;

	private @Nullable DataBuffer current;

	private int taken;

	/**
	 * Subscribes at once.
	 */
	BodyInputStream(Flux<DataBuffer> content) {
		content.subscribe(this.arrival);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : Byte.toUnsignedInt(one[0]);
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		Objects.checkFromIndexSize(offset, length, bytes.length);
		this.reading.lock();
		try {
			return (length > 0) ? readSome(bytes, offset, length) : 0;
		}
		finally {
			this.reading.unlock();
			releaseIfClosed();
		}
	}

	/** Waits for the first bytes, and takes what else is there. */
	private int readSome(byte[] bytes, int offset, int length) throws IOException {
		int read = 0;
		while (read < length && this.current != END) {
			DataBuffer buffer = this.current;
			if (buffer != null && buffer.readableByteCount() > 0) {
				int count = Math.min(length - read, buffer.readableByteCount());
				buffer.read(bytes, offset + read, count);
				read += count;
			}
			else {
				release();
				this.current = (read > 0) ? this.arrived.poll() : await();
				if (this.current == null) {
					break;
				}
				requestMore();
			}
		}
		return (read > 0) ? read : end();
	}

	private DataBuffer await() throws IOException {
		try {
			return this.arrived.take();
		}
		catch (InterruptedException ex) {
			close();
			Thread.currentThread().interrupt();
			throw (IOException) new InterruptedIOException(
					"The thread was interrupted while it read; the request ended")
				.initCause(ex);
		}
	}

	private void requestMore() {
		this.taken++;
		if (this.taken == DEMAND / 2) {
			this.taken = 0;
			this.arrival.request(DEMAND / 2);
		}
	}

	private int end() throws IOException {
		if (this.closed) {
			throw new IOException("The stream is closed");
		}
		Throwable reason = this.failure;
		if (reason instanceof IOException broken) {
			throw broken;
		}
		if (reason instanceof RuntimeException broken) {
			throw broken;
		}
		if (reason != null) {
			throw new IOException(reason);
		}
		return -1;
	}

	@Override
	public void close() {
		this.closed = true;
		this.arrival.cancel();
		discard();
		this.arrived.add(END);
		releaseIfClosed();
	}

	private void discard() {
		for (DataBuffer buffer = this.arrived.poll(); buffer != null; buffer = this.arrived.poll()) {
			DataBufferUtils.release(buffer);
		}
	}

	/** Whoever comes last, the reader or the closer, releases. */
	private void releaseIfClosed() {
		if (this.closed && this.reading.tryLock()) {
			try {
				release();
				this.current = END;
			}
			finally {
				this.reading.unlock();
			}
		}
	}

	private void release() {
		if (this.current != null) {
			DataBufferUtils.release(this.current);
			this.current = null;
		}
	}

	/**
	 * Takes what comes.
	 */
	private final class Arrival extends BaseSubscriber<DataBuffer> {

		@Override
		protected void hookOnSubscribe(Subscription subscription) {
			request(DEMAND);
		}

		@Override
		protected void hookOnNext(DataBuffer buffer) {
			BodyInputStream.this.arrived.add(buffer);
			if (BodyInputStream.this.closed) {
				discard();
				BodyInputStream.this.arrived.add(END);
			}
		}

		@Override
		protected void hookOnError(Throwable failure) {
			BodyInputStream.this.failure = failure;
			BodyInputStream.this.arrived.add(END);
		}

		@Override
		protected void hookOnComplete() {
			BodyInputStream.this.arrived.add(END);
		}

	}

}
