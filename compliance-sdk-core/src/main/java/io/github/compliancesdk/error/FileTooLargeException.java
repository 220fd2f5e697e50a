package io.github.compliancesdk.error;

import java.io.Serial;

/**
 * A file is larger than the client was told to hold in memory. Write it to disk instead.
 */
public class FileTooLargeException extends ComplianceException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** The bound in bytes. */
	private final long maxDownloadSize;

	/**
	 * Creates an exception.
	 * @param operation name of the operation
	 * @param maxDownloadSize the bound in bytes
	 */
	public FileTooLargeException(String operation, long maxDownloadSize) {
		super("The file of " + operation + " is larger than " + maxDownloadSize
				+ " bytes. Write it to disk with toFile, or raise max-download-size", null);
		this.maxDownloadSize = maxDownloadSize;
	}

	/**
	 * The bound that was passed.
	 * @return the bound in bytes
	 */
	public long maxDownloadSize() {
		return this.maxDownloadSize;
	}

}
