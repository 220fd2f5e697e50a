package io.github.compliancesdk.feed;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Where a feed begins that has no checkpoint yet. Later starts go on at the checkpoint,
 * whatever stands here. Immutable.
 */
public final class FeedStart {

	private static final FeedStart BEGINNING = new FeedStart(Instant.EPOCH);

	private static final FeedStart NOW = new FeedStart(null);

	private final @Nullable Instant instant;

	private FeedStart(@Nullable Instant instant) {
		this.instant = instant;
	}

	/**
	 * With the oldest activity there is.
	 * @return the start
	 */
	public static FeedStart beginning() {
		return BEGINNING;
	}

	/**
	 * With what is created from now on, by the server's clock.
	 * @return the start
	 */
	public static FeedStart now() {
		return NOW;
	}

	/**
	 * With what was created at a time or later.
	 * @param instant the time
	 * @return the start
	 */
	public static FeedStart at(Instant instant) {
		return new FeedStart(Objects.requireNonNull(instant, "instant"));
	}

	Instant instant(Instant serverTime) {
		return (this.instant != null) ? this.instant : serverTime;
	}

	@Override
	public String toString() {
		return "FeedStart[" + ((this.instant != null) ? this.instant : "now") + "]";
	}

}
