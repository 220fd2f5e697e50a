package io.github.compliancesdk.simulator;

/**
 * A state the tenant or the server can be in, for as long as it holds: see
 * {@link ComplianceSimulator#begin(Condition)}. A {@link Fault} spoils single answers
 * instead.
 */
public enum Condition {

	/**
	 * The Compliance API is switched off: every authenticated call is a 400.
	 */
	COMPLIANCE_API_NOT_ENABLED,

	/**
	 * The tenant has no local sessions: 404 on all their operations.
	 */
	LOCAL_SESSIONS_NOT_AVAILABLE,

	/**
	 * The index of local sessions is overloaded: 503 on all their operations.
	 */
	LOCAL_INDEX_UNAVAILABLE,

	/**
	 * It is not known how long local sessions are to be kept: 503 on all their
	 * operations, which does not pass by asking again.
	 */
	RETENTION_OVERRIDES_UNDETERMINABLE,

	/**
	 * What was captured of local sessions cannot be read: 503 on their messages.
	 */
	CAPTURED_CONTENT_UNAVAILABLE,

	/**
	 * The server is busy with large transcripts: 429 with a code of its own on messages
	 * of local sessions.
	 */
	TRANSCRIPT_READ_SERVER_BUSY,

	/**
	 * Transcripts of local sessions are too large to be read from their end: 400 with a
	 * code of its own with {@code order=desc}; from the start they can be read.
	 */
	TRANSCRIPTS_TOO_LARGE,

	/**
	 * Settings are not enabled for the parent organization: 404.
	 */
	SETTINGS_NOT_ENABLED,

	/**
	 * The customer-managed key cannot be used: code artifacts cannot be downloaded, by
	 * version a 404, their current content a 400 with a code of its own.
	 */
	CUSTOMER_MANAGED_KEY_UNUSABLE,

	/**
	 * The content of code artifacts cannot be produced: 503 with {@code retry-after} on
	 * their current content, not by version.
	 */
	CODE_ARTIFACT_CONTENT_NOT_READY,

	/**
	 * No checkpoint of the transparency log is published: what was logged since the
	 * condition began is not covered yet, and an inclusion proof for it is a 404.
	 */
	CHECKPOINT_DELAYED,

	/**
	 * The transparency log is down: 503 on all its operations.
	 */
	TRANSPARENCY_LOG_UNAVAILABLE

}
