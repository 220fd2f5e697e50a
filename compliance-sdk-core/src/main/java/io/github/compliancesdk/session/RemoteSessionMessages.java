package io.github.compliancesdk.session;

import io.github.compliancesdk.paging.Paged;

/**
 * The messages of a session, for blocking callers; the pages show the session too. A walk
 * cannot be continued later: start it again.
 */
public interface RemoteSessionMessages extends Paged<RemoteSessionMessage> {

	@Override
	Iterable<? extends RemoteSessionMessagePage> pages();

	@Override
	RemoteSessionMessagePage firstPage();

	@Override
	RemoteSessionMessages startingAt(String cursor);

}
