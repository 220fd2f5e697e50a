package io.github.compliancesdk.internal.budget;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

/**
 * What is left of the organization's budget, as far as the server's answers tell:
 * strangers use the same budget, so our own count is not enough. It only ever delays: the
 * pace is the rate limiter's.
 * <p>
 * In a fixed window, as documented, the whole budget returns at the reset: when nothing
 * is left we pause until then, and the first request after it is a probe for whose answer
 * the others wait, since nobody knows how much of the new window is ours. If the reset
 * moves on by less than a window, the window slides: then what we sent leaves it a minute
 * later, and that much may be sent again.
 * <p>
 * No pause is longer than a window, whatever the server says. Safe for use by several
 * threads.
 */
final class ServerBudget {

	static final long WINDOW_NANOS = Duration.ofSeconds(60).toNanos();

	private static final Duration SURELY_LESS_THAN_A_WINDOW = Duration.ofSeconds(45);

	/** When the server does not say when, or says nonsense, ask again soon. */
	static final long SOON_NANOS = Duration.ofSeconds(1).toNanos();

	/** A probe without an answer does not keep the others waiting for ever. */
	static final long PROBE_NANOS = Duration.ofSeconds(5).toNanos();

	/** Over this time the strangers' rate is averaged. */
	private static final double AVERAGING_SECONDS = 10;

	/** Time in which a stranger's request can overtake ours on the way to the server. */
	private static final double OVERTAKING_SECONDS = 0.25;

	/** In a sliding window there is no fresh start: never go to the very end of it. */
	private static final int LARGEST_SLIDING_RESERVE = 15;

	private static final int SLIDING_RESERVE_SHARE = 40;

	private static final int LONGEST_LOG = 10_000;

	private static final double NANOS_PER_SECOND = 1e9;

	/** When our requests of the last window left. */
	private final Deque<Long> departures = new ArrayDeque<>();

	private long sent;

	/** Number of the request whose answer told last; later answers overrule. */
	private long toldBy;

	private long toldAt;

	private @Nullable Long remaining;

	private long resetAt;

	private @Nullable Instant reset;

	private boolean sliding;

	private long slidingReserve = LARGEST_SLIDING_RESERVE;

	private double strangersPerSecond;

	private boolean paused;

	private long pausedSince;

	private long probe;

	private long probeSince;

	/**
	 * Tells when the next request may leave.
	 * @param now current time in nanoseconds
	 * @return how long to wait in nanoseconds, 0 for not at all
	 */
	synchronized long waitNanos(long now) {
		if (this.probe != 0) {
			long left = this.probeSince + PROBE_NANOS - now;
			if (left > 0) {
				return left;
			}
			this.probe = 0;
		}
		if (this.remaining == null) {
			return 0;
		}
		return this.sliding ? slidingWait(now, this.remaining) : fixedWait(now, this.remaining);
	}

	private long fixedWait(long now, long remaining) {
		if (now - this.resetAt >= 0) {
			this.remaining = null;
			return 0;
		}
		double strangers = strangersSince(this.toldAt, now);
		double left = remaining - (this.sent - this.toldBy) - strangers - 2 * Math.sqrt(strangers);
		return pause(left < 1, now, this.resetAt - now);
	}

	private long slidingWait(long now, long remaining) {
		// strangers' requests leave as others come: they move what is left, but not its
		// mean
		double doubt = 2 * Math.sqrt(2 * strangersSince(this.toldAt, now));
		double left = remaining + returned(now) - (this.sent - this.toldBy) - doubt;
		return pause(left < this.slidingReserve, now, SOON_NANOS / 4);
	}

	/** Answers to what left before may come late and say no again: a window is enough. */
	private long pause(boolean needed, long now, long wait) {
		if (!needed) {
			this.paused = false;
			return 0;
		}
		if (!this.paused) {
			this.paused = true;
			this.pausedSince = now;
		}
		long left = Math.min(wait, this.pausedSince + WINDOW_NANOS - now);
		if (left <= 0) {
			this.remaining = null;
		}
		return Math.max(0, left);
	}

	private double strangersSince(long then, long now) {
		return this.strangersPerSecond * ((now - then) / NANOS_PER_SECOND + OVERTAKING_SECONDS);
	}

	/** Requests of ours that left the sliding window since the server told. */
	private long returned(long now) {
		return this.departures.stream()
			.filter((departure) -> departure - (this.toldAt - WINDOW_NANOS) > 0
					&& departure - (now - WINDOW_NANOS) <= 0)
			.count();
	}

	/**
	 * Notes that a request leaves.
	 * @param now current time in nanoseconds
	 * @return its number
	 */
	synchronized long sending(long now) {
		this.sent++;
		this.departures.add(now);
		while (this.departures.size() > LONGEST_LOG || this.departures.peek() - (now - 2 * WINDOW_NANOS) < 0) {
			this.departures.remove();
		}
		if (this.paused && this.remaining == null) {
			this.paused = false;
			this.probe = this.sent;
			this.probeSince = now;
		}
		return this.sent;
	}

	/**
	 * Number of the request that left last.
	 * @return the number, 0 before the first
	 */
	synchronized long newest() {
		return this.sent;
	}

	/**
	 * Notes that a request ended, with or without an answer.
	 * @param number its number
	 */
	synchronized void ended(long number) {
		if (this.probe == number) {
			this.probe = 0;
		}
	}

	/**
	 * Notes what an answer says.
	 * @param number number of the request
	 * @param told what the server says
	 * @param now current time in nanoseconds
	 */
	synchronized void told(long number, Told told, long now) {
		if (number <= this.toldBy) {
			return;
		}
		// its headers are what the others wait for, not its body
		ended(number);
		observeWindow(told);
		observeStrangers(number, told.remaining(), now);
		this.remaining = told.remaining();
		this.toldBy = number;
		this.toldAt = now;
		this.reset = told.reset();
		this.resetAt = now + credible(told);
	}

	/** The ends of fixed windows are a whole window apart. */
	private void observeWindow(Told told) {
		if (told.limit() != null) {
			this.slidingReserve = Math.max(1, Math.min(LARGEST_SLIDING_RESERVE, told.limit() / SLIDING_RESERVE_SHARE));
		}
		if (this.reset != null && told.reset() != null && told.reset().isAfter(this.reset)) {
			this.sliding = Duration.between(this.reset, told.reset()).compareTo(SURELY_LESS_THAN_A_WINDOW) < 0;
		}
	}

	private void observeStrangers(long number, long left, long now) {
		double seconds = (now - this.toldAt) / NANOS_PER_SECOND;
		if (this.remaining == null || seconds <= 0) {
			return;
		}
		double taken = this.remaining - left - (number - this.toldBy) + (this.sliding ? returned(now) : 0);
		// more than before in a fixed window: another window, of which nothing is known
		// yet
		if (taken < 0 && !this.sliding) {
			return;
		}
		double weight = 1 - Math.exp(-seconds / AVERAGING_SECONDS);
		double rate = this.strangersPerSecond + weight * (taken / seconds - this.strangersPerSecond);
		this.strangersPerSecond = Math.max(0, rate);
	}

	private static long credible(Told told) {
		Duration untilReset = told.untilReset();
		if (untilReset == null || untilReset.isNegative()) {
			return SOON_NANOS;
		}
		return (untilReset.compareTo(Duration.ofNanos(WINDOW_NANOS)) > 0) ? WINDOW_NANOS : untilReset.toNanos();
	}

	/**
	 * What the server says of the budget.
	 *
	 * @param limit requests in a window, or {@code null} if it does not say
	 * @param remaining requests left
	 * @param reset when the window ends, or {@code null} if it does not say
	 * @param untilReset how long that is from now, or {@code null} if it does not say
	 */
	record Told(@Nullable Long limit, long remaining, @Nullable Instant reset, @Nullable Duration untilReset) {

	}

}
