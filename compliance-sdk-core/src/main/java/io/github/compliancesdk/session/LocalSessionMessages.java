package io.github.compliancesdk.session;

import io.github.compliancesdk.paging.Paged;

/**
 * The messages of a session, for blocking callers; the pages show the session too. A walk
 * cannot be continued later: start it again.
 */
public interface LocalSessionMessages extends Paged<LocalSessionMessage> {

	@Override
	Iterable<? extends LocalSessionMessagePage> pages();

	@Override
	LocalSessionMessagePage firstPage();

	@Override
	LocalSessionMessages startingAt(String cursor);

}
