package io.github.compliancesdk.error;

import java.io.Serial;

/**
 * A JSON body is larger than the client was told to hold in memory.
 */
public class ResponseTooLargeException extends ComplianceException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** The bound in bytes. */
	private final long maxResponseSize;

	/**
	 * Creates an exception.
	 * @param operation name of the operation
	 * @param maxResponseSize the bound in bytes
	 */
	public ResponseTooLargeException(String operation, long maxResponseSize) {
		super("The answer to " + operation + " is larger than " + maxResponseSize
				+ " bytes. Ask for smaller pages, or raise max-response-size", null);
		this.maxResponseSize = maxResponseSize;
	}

	/**
	 * The bound that was passed.
	 * @return the bound in bytes
	 */
	public long maxResponseSize() {
		return this.maxResponseSize;
	}

}
