package io.github.compliancesdk.internal;

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
	 * @param context what else is known of the answer
	 * @return the value
	 * @throws io.github.compliancesdk.error.ComplianceDecodingException if the body is
	 * not what it should be
	 */
	T decode(byte[] body, DecodingContext context);

}
