package io.github.compliancesdk.internal.session;

import java.time.Instant;
import java.util.List;

import io.github.compliancesdk.session.RemoteSession;
import io.github.compliancesdk.session.RemoteSessionMessage;
import io.github.compliancesdk.session.RemoteSessionMessagePage;
import io.github.compliancesdk.internal.paging.CursorPage;
import org.jspecify.annotations.Nullable;

/**
 * A page and what its messages belong to.
 *
 * @param session the session
 * @param page the page
 */
record ReceivedRemoteSessionMessagePage(RemoteSession session,
		CursorPage<RemoteSessionMessage> page) implements RemoteSessionMessagePage {

	@Override
	public List<RemoteSessionMessage> items() {
		return this.page.items();
	}

	@Override
	public boolean hasMore() {
		return this.page.hasMore();
	}

	@Override
	public @Nullable String requestId() {
		return this.page.requestId();
	}

	@Override
	public Instant serverTime() {
		return this.page.serverTime();
	}

	@Override
	public @Nullable String firstCursor() {
		return this.page.firstCursor();
	}

	@Override
	public @Nullable String lastCursor() {
		return this.page.lastCursor();
	}

	@Override
	public String toString() {
		return this.page.toString();
	}

}
