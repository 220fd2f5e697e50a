package io.github.compliancesdk.budget;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What the server last said about the request budget, which all keys and processes of the
 * parent organization share. A value it did not send, or sent garbled, is {@code null}.
 *
 * @param limit requests per minute of the whole budget
 * @param remaining requests left in the current window
 * @param reset when the window ends and the full budget returns
 */
public record RateLimitStatus(@Nullable Long limit, @Nullable Long remaining, @Nullable Instant reset) {

}
