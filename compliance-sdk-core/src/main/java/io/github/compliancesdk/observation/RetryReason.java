package io.github.compliancesdk.observation;

import java.util.Locale;

import io.github.compliancesdk.error.ComplianceApiException;
import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.error.ComplianceTimeoutException;
import io.github.compliancesdk.error.ComplianceTransportException;
import io.github.compliancesdk.error.IntegrityException;
import io.github.compliancesdk.error.NotFoundException;
import io.github.compliancesdk.error.RateLimitException;
import io.github.compliancesdk.error.ServerException;

/**
 * Why an attempt is repeated.
 */
public enum RetryReason {

	/**
	 * The server refused because of a budget: 429.
	 */
	RATE_LIMIT,

	/**
	 * The server has too much to do: 529.
	 */
	OVERLOADED,

	/**
	 * Another failure of the server: 5xx.
	 */
	SERVER_ERROR,

	/**
	 * What was asked for is not there yet: a 404 of an operation whose 404 passes.
	 */
	NOT_FOUND,

	/**
	 * The connection was refused, or broke before the answer was whole.
	 */
	CONNECTION,

	/**
	 * Connecting took too long, or the server was silent.
	 */
	TIMEOUT,

	/**
	 * The body could not be read, or is not what the headers say.
	 */
	BODY,

	/**
	 * Anything else, at the wish of the application's own retry.
	 */
	OTHER;

	private static final int OVERLOADED_STATUS = 529;

	private final String value = name().toLowerCase(Locale.ROOT);

	/**
	 * The reason as it stands on meters and spans.
	 * @return the name in lower case, for example {@code rate_limit}
	 */
	public String value() {
		return this.value;
	}

	/**
	 * Tells why an attempt that failed so is repeated.
	 * @param failure how the attempt failed
	 * @return the reason
	 */
	public static RetryReason of(Throwable failure) {
		if (failure instanceof RateLimitException) {
			return RATE_LIMIT;
		}
		if (failure instanceof ComplianceApiException api && api.status() == OVERLOADED_STATUS) {
			return OVERLOADED;
		}
		if (failure instanceof ServerException) {
			return SERVER_ERROR;
		}
		if (failure instanceof NotFoundException) {
			return NOT_FOUND;
		}
		if (failure instanceof ComplianceTimeoutException) {
			return TIMEOUT;
		}
		if (failure instanceof ComplianceTransportException) {
			return CONNECTION;
		}
		return (failure instanceof ComplianceDecodingException || failure instanceof IntegrityException) ? BODY : OTHER;
	}

}
