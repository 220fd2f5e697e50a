package io.github.compliancesdk.internal.paging;

import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.ResponseDecoder;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.paging.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Pages of the cursor family: {@code after_id} goes on in result order, {@code before_id}
 * walks back.
 *
 * @param <P> type of the pages
 */
public final class CursorPageSource<P extends Page<?>> implements PageSource<P> {

	private final Transport transport;

	private final ApiCall call;

	private final ResponseDecoder<P> decoder;

	private final boolean backward;

	private final @Nullable String start;

	/**
	 * Creates the source.
	 * @param transport sends the calls
	 * @param call the call without a cursor
	 * @param decoder makes pages of answers
	 * @param afterId where the walk starts, or {@code null}
	 * @param beforeId where a walk back starts, or {@code null}
	 */
	public CursorPageSource(Transport transport, ApiCall call, ResponseDecoder<P> decoder, @Nullable String afterId,
			@Nullable String beforeId) {
		this.transport = transport;
		this.call = call;
		this.decoder = decoder;
		this.backward = beforeId != null;
		this.start = this.backward ? beforeId : afterId;
	}

	@Override
	public Mono<P> fetch(@Nullable String cursor) {
		String position = (cursor != null) ? cursor : this.start;
		return this.transport.fetch(this.call.with(this.backward ? "before_id" : "after_id", position), this.decoder);
	}

	@Override
	public @Nullable String cursorAfter(P page) {
		return this.backward ? page.firstCursor() : page.lastCursor();
	}

}
