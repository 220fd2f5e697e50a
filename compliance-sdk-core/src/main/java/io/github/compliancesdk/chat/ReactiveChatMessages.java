package io.github.compliancesdk.chat;

import io.github.compliancesdk.paging.ReactivePaged;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The messages of a chat, for reactive callers; the pages show the chat too.
 */
public interface ReactiveChatMessages extends ReactivePaged<ChatMessage> {

	@Override
	Flux<? extends ChatMessagePage> pages();

	@Override
	Mono<? extends ChatMessagePage> firstPage();

	@Override
	ReactiveChatMessages startingAt(String cursor);

}
