package io.github.compliancesdk.internal.paging;

import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.ResponseDecoder;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.paging.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Pages of the page family: {@code page} is the {@code next_page} of the answer before.
 *
 * @param <P> type of the pages
 */
public final class NextPageSource<P extends Page<?>> implements PageSource<P> {

	private final Transport transport;

	private final ApiCall call;

	private final ResponseDecoder<P> decoder;

	/**
	 * Creates the source.
	 * @param transport sends the calls
	 * @param call the call without a page
	 * @param decoder makes pages of answers
	 */
	public NextPageSource(Transport transport, ApiCall call, ResponseDecoder<P> decoder) {
		this.transport = transport;
		this.call = call;
		this.decoder = decoder;
	}

	@Override
	public Mono<P> fetch(@Nullable String cursor) {
		return this.transport.fetch(this.call.with("page", cursor), this.decoder);
	}

	@Override
	public @Nullable String cursorAfter(P page) {
		return page.lastCursor();
	}

}
