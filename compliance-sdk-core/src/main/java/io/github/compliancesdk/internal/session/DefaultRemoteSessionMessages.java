package io.github.compliancesdk.internal.session;

import io.github.compliancesdk.internal.paging.BlockingPaged;
import io.github.compliancesdk.session.RemoteSessionMessage;
import io.github.compliancesdk.session.RemoteSessionMessagePage;
import io.github.compliancesdk.session.RemoteSessionMessages;

/**
 * Blocking face of the messages of a session.
 */
final class DefaultRemoteSessionMessages extends BlockingPaged<RemoteSessionMessage, RemoteSessionMessagePage>
		implements RemoteSessionMessages {

	private final DefaultReactiveRemoteSessionMessages reactive;

	DefaultRemoteSessionMessages(DefaultReactiveRemoteSessionMessages reactive) {
		super(reactive);
		this.reactive = reactive;
	}

	@Override
	public RemoteSessionMessages startingAt(String cursor) {
		return new DefaultRemoteSessionMessages(this.reactive.startingAt(cursor));
	}

}
