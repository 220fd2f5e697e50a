package io.github.compliancesdk.session;

import io.github.compliancesdk.paging.ReactivePaged;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The messages of a session, for reactive callers; the pages show the session too. A walk
 * cannot be continued later: start it again.
 */
public interface ReactiveLocalSessionMessages extends ReactivePaged<LocalSessionMessage> {

	@Override
	Flux<? extends LocalSessionMessagePage> pages();

	@Override
	Mono<? extends LocalSessionMessagePage> firstPage();

	@Override
	ReactiveLocalSessionMessages startingAt(String cursor);

}
