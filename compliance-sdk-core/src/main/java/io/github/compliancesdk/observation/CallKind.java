package io.github.compliancesdk.observation;

/**
 * What a call is for, as far as its meters differ.
 */
public enum CallKind {

	/**
	 * Reads JSON.
	 */
	READ,

	/**
	 * Reads the bytes of a file.
	 */
	DOWNLOAD,

	/**
	 * Deletes permanently.
	 */
	DELETE

}
