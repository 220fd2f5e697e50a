package io.github.compliancesdk.internal.session;

import io.github.compliancesdk.internal.Blocking;
import io.github.compliancesdk.internal.paging.BlockingPaged;
import io.github.compliancesdk.paging.Paged;
import io.github.compliancesdk.session.LocalSession;
import io.github.compliancesdk.session.LocalSessionListParams;
import io.github.compliancesdk.session.LocalSessionMessages;
import io.github.compliancesdk.session.LocalSessionsClient;
import io.github.compliancesdk.session.SessionMessageListParams;

/**
 * Blocking face of the local sessions.
 */
public final class DefaultLocalSessionsClient implements LocalSessionsClient {

	private final DefaultReactiveLocalSessionsClient reactive;

	/**
	 * Creates the face.
	 * @param reactive the other face
	 */
	public DefaultLocalSessionsClient(DefaultReactiveLocalSessionsClient reactive) {
		this.reactive = reactive;
	}

	@Override
	public Paged<LocalSession> list(LocalSessionListParams params) {
		return new BlockingPaged<>(this.reactive.list(params));
	}

	@Override
	public LocalSession retrieve(String sessionId) {
		return Blocking.await(this.reactive.retrieve(sessionId));
	}

	@Override
	public LocalSessionMessages messages(String sessionId, SessionMessageListParams params) {
		return new DefaultLocalSessionMessages(this.reactive.messages(sessionId, params));
	}

}
