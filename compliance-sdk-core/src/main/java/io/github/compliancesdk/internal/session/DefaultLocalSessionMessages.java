package io.github.compliancesdk.internal.session;

import io.github.compliancesdk.internal.paging.BlockingPaged;
import io.github.compliancesdk.session.LocalSessionMessage;
import io.github.compliancesdk.session.LocalSessionMessagePage;
import io.github.compliancesdk.session.LocalSessionMessages;

/**
 * Blocking face of the messages of a session.
 */
final class DefaultLocalSessionMessages extends BlockingPaged<LocalSessionMessage, LocalSessionMessagePage>
		implements LocalSessionMessages {

	private final DefaultReactiveLocalSessionMessages reactive;

	DefaultLocalSessionMessages(DefaultReactiveLocalSessionMessages reactive) {
		super(reactive);
		this.reactive = reactive;
	}

	@Override
	public LocalSessionMessages startingAt(String cursor) {
		return new DefaultLocalSessionMessages(this.reactive.startingAt(cursor));
	}

}
