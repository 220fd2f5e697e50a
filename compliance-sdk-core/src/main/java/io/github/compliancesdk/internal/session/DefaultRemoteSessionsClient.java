package io.github.compliancesdk.internal.session;

import io.github.compliancesdk.internal.paging.BlockingPaged;
import io.github.compliancesdk.paging.Paged;
import io.github.compliancesdk.session.RemoteSession;
import io.github.compliancesdk.session.RemoteSessionListParams;
import io.github.compliancesdk.session.RemoteSessionMessages;
import io.github.compliancesdk.session.RemoteSessionsClient;
import io.github.compliancesdk.session.SessionMessageListParams;

/**
 * Blocking face of the remote sessions.
 */
public final class DefaultRemoteSessionsClient implements RemoteSessionsClient {

	private final DefaultReactiveRemoteSessionsClient reactive;

	/**
	 * Creates the face.
	 * @param reactive the other face
	 */
	public DefaultRemoteSessionsClient(DefaultReactiveRemoteSessionsClient reactive) {
		this.reactive = reactive;
	}

	@Override
	public Paged<RemoteSession> list(RemoteSessionListParams params) {
		return new BlockingPaged<>(this.reactive.list(params));
	}

	@Override
	public RemoteSessionMessages messages(String sessionId, SessionMessageListParams params) {
		return new DefaultRemoteSessionMessages(this.reactive.messages(sessionId, params));
	}

}
