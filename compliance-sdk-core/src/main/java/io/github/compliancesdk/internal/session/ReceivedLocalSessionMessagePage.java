package io.github.compliancesdk.internal.session;

import java.time.Instant;
import java.util.List;

import io.github.compliancesdk.session.LocalSession;
import io.github.compliancesdk.session.LocalSessionMessage;
import io.github.compliancesdk.session.LocalSessionMessagePage;
import io.github.compliancesdk.internal.paging.CursorPage;
import org.jspecify.annotations.Nullable;

/**
 * A page and what its messages belong to.
 *
 * @param session the session
 * @param page the page
 */
record ReceivedLocalSessionMessagePage(LocalSession session,
		CursorPage<LocalSessionMessage> page) implements LocalSessionMessagePage {

	@Override
	public List<LocalSessionMessage> items() {
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
