package io.github.compliancesdk.error;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * What the server said of an error, without its free text.
 *
 * @param operation name of the operation, for example {@code activities.list}
 * @param status HTTP status
 * @param type {@code error.type}, an open set, or {@code null} if the body told none
 * @param code {@code error.details.error_code}, an open set, or {@code null}
 * @param requestId id of the request, to quote to support, or {@code null}
 * @param retryable whether the same request may succeed later
 * @param retryAfter how long the server asks to wait at least, or {@code null} if it gave
 * no time that makes sense
 */
public record ApiError(String operation, int status, @Nullable String type, @Nullable String code,
		@Nullable String requestId, boolean retryable, @Nullable Duration retryAfter) {

}
