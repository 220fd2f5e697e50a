package io.github.compliancesdk.feed;

/**
 * What to do with the {@code compliance_api_accessed} records that the feed's own
 * requests leave. They are recognised by their request id, never by their type: a
 * stranger's use of a stolen key has the same type.
 */
public enum OwnCalls {

	/**
	 * Delivered; {@link ActivityBatch#ownCall} tells them.
	 */
	MARK,

	/**
	 * Not delivered, but counted in the attestation.
	 */
	LEAVE_OUT

}
