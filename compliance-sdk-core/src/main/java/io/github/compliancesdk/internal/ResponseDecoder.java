package io.github.compliancesdk.internal;

import org.jspecify.annotations.Nullable;

/**
 * Makes a value of the body of a 200 answer.
 *
 * @param <T> type of the value
 */
@FunctionalInterface
public interface ResponseDecoder<T> {

	/**
	 * Decodes a body.
	 * @param body the whole body
	 * @param requestId id of the request, or {@code null}
	 * @return the value
	 * @throws io.github.compliancesdk.error.ComplianceDecodingException if the body is
	 * not what it should be
	 */
	T decode(byte[] body, @Nullable String requestId);

}
