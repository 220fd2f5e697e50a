package io.github.compliancesdk.session;

import io.github.compliancesdk.paging.ReactivePaged;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The messages of a session, for reactive callers; the pages show the session too. A walk
 * cannot be continued later: start it again.
 */
public interface ReactiveRemoteSessionMessages extends ReactivePaged<RemoteSessionMessage> {

	@Override
	Flux<? extends RemoteSessionMessagePage> pages();

	@Override
	Mono<? extends RemoteSessionMessagePage> firstPage();

	@Override
	ReactiveRemoteSessionMessages startingAt(String cursor);

}
