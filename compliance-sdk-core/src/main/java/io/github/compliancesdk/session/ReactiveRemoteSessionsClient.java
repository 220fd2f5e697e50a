package io.github.compliancesdk.session;

import io.github.compliancesdk.paging.ReactivePaged;

/**
 * Sessions in the cloud, for reactive callers. Safe for use by several threads. What goes
 * wrong is a {@link io.github.compliancesdk.error.ComplianceException}.
 */
public interface ReactiveRemoteSessionsClient {

	/**
	 * Reads remote sessions. Do not keep cursors for long: start the walk again.
	 * Operation {@code listRemoteSessions}; scope {@code read:compliance_user_data} or
	 * {@code read:org_audit}.
	 * @return the rows, fetched on demand
	 */
	default ReactivePaged<RemoteSession> list() {
		return list(RemoteSessionListParams.builder().build());
	}

	/**
	 * Reads remote sessions. Do not keep cursors for long: start the walk again.
	 * Operation {@code listRemoteSessions}; scope {@code read:compliance_user_data} or
	 * {@code read:org_audit}.
	 * @param params filters and page size
	 * @return the rows, fetched on demand
	 */
	ReactivePaged<RemoteSession> list(RemoteSessionListParams params);

	/**
	 * Reads the messages of a remote session. The pages show the session too. While the
	 * session is pending the answer is a
	 * {@link io.github.compliancesdk.error.NotFoundException}: try again when its status
	 * has changed. Operation {@code listRemoteSessionMessages}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @param sessionId id of the session
	 * @return the rows, fetched on demand
	 * @throws IllegalArgumentException if an id is blank
	 */
	default ReactiveRemoteSessionMessages messages(String sessionId) {
		return messages(sessionId, SessionMessageListParams.builder().build());
	}

	/**
	 * Reads the messages of a remote session. The pages show the session too. While the
	 * session is pending the answer is a
	 * {@link io.github.compliancesdk.error.NotFoundException}: try again when its status
	 * has changed. Operation {@code listRemoteSessionMessages}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @param sessionId id of the session
	 * @param params order, caps and page size
	 * @return the rows, fetched on demand
	 * @throws IllegalArgumentException if an id is blank
	 */
	ReactiveRemoteSessionMessages messages(String sessionId, SessionMessageListParams params);

}
