package io.github.compliancesdk.internal;

import java.util.Objects;
import java.util.concurrent.CancellationException;

import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The step from the reactive implementation to the blocking face.
 */
public final class Blocking {

	private Blocking() {
	}

	/**
	 * Waits for the end of something that has no value.
	 * @param mono completes, or gives an error
	 * @throws IllegalStateException if the current thread must not block
	 */
	public static void awaitEnd(Mono<Void> mono) {
		await(mono.thenReturn(true));
	}

	/**
	 * Waits for a value. The caller's observation and thread locals stay visible.
	 * @param <T> type of the value
	 * @param mono gives exactly one value or an error
	 * @return the value
	 * @throws CancellationException if the thread is interrupted; it stays interrupted
	 * @throws IllegalStateException if the current thread must not block
	 */
	public static <T> T await(Mono<T> mono) {
		requireBlockingAllowed();
		try {
			return Objects.requireNonNull(mono.contextCapture().block());
		}
		catch (RuntimeException ex) {
			Throwable failure = Exceptions.unwrap(ex);
			if (failure instanceof InterruptedException) {
				throw (RuntimeException) new CancellationException(
						"The thread was interrupted while it waited; the call was cancelled")
					.initCause(failure);
			}
			throw (failure instanceof RuntimeException unwrapped) ? unwrapped : ex;
		}
	}

	/**
	 * Refuses early what would hang: a thread of an event loop that waits for itself.
	 * @throws IllegalStateException if the current thread must not block
	 */
	public static void requireBlockingAllowed() {
		if (Schedulers.isInNonBlockingThread()) {
			throw new IllegalStateException("The blocking client was called on the thread "
					+ Thread.currentThread().getName() + ", which must not block. Use ReactiveComplianceClient there");
		}
	}

}
