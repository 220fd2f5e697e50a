package io.github.compliancesdk.session;

import io.github.compliancesdk.paging.ReactivePaged;
import reactor.core.publisher.Mono;

/**
 * Sessions of clients on users' machines, for reactive callers. Safe for use by several
 * threads. What goes wrong is a
 * {@link io.github.compliancesdk.error.ComplianceException}.
 */
public interface ReactiveLocalSessionsClient {

	/**
	 * Reads local sessions, newest first. A walk older than 24 hours can skip sessions:
	 * start it again. Operation {@code listLocalSessions}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @return the rows, fetched on demand
	 */
	default ReactivePaged<LocalSession> list() {
		return list(LocalSessionListParams.builder().build());
	}

	/**
	 * Reads local sessions, newest first. A walk older than 24 hours can skip sessions:
	 * start it again. Operation {@code listLocalSessions}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @param params filters and page size
	 * @return the rows, fetched on demand
	 */
	ReactivePaged<LocalSession> list(LocalSessionListParams params);

	/**
	 * Reads one local session. Operation {@code getLocalSession}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @param sessionId id of the session
	 * @return the record
	 * @throws IllegalArgumentException if an id is blank
	 */
	Mono<LocalSession> retrieve(String sessionId);

	/**
	 * Reads the messages of a local session. The pages show the session too. A walk ends
	 * 24 hours after its first page: start it again. Operation {@code
	 * listLocalSessionMessages}; scope {@code read:compliance_user_data} or {@code
	 * read:org_audit}.
	 * @param sessionId id of the session
	 * @return the rows, fetched on demand
	 * @throws IllegalArgumentException if an id is blank
	 */
	default ReactiveLocalSessionMessages messages(String sessionId) {
		return messages(sessionId, SessionMessageListParams.builder().build());
	}

	/**
	 * Reads the messages of a local session. The pages show the session too. A walk ends
	 * 24 hours after its first page: start it again. Operation {@code
	 * listLocalSessionMessages}; scope {@code read:compliance_user_data} or {@code
	 * read:org_audit}.
	 * @param sessionId id of the session
	 * @param params order, caps and page size
	 * @return the rows, fetched on demand
	 * @throws IllegalArgumentException if an id is blank
	 */
	ReactiveLocalSessionMessages messages(String sessionId, SessionMessageListParams params);

}
