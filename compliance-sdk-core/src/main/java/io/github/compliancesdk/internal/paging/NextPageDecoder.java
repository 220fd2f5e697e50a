package io.github.compliancesdk.internal.paging;

import java.util.function.BiFunction;

import io.github.compliancesdk.internal.DecodingContext;
import io.github.compliancesdk.internal.ResponseDecoder;
import io.github.compliancesdk.internal.json.Members;
import io.github.compliancesdk.json.RawJson;

/**
 * Decodes pages of the page family: {@code next_page} alone tells whether more follow.
 * {@code has_more} is sent by some endpoints only and is not looked at.
 *
 * @param <T> type of the rows
 */
public final class NextPageDecoder<T> implements ResponseDecoder<CursorPage<T>> {

	private final PageReader<T> reader;

	/**
	 * Creates the decoder of pages whose rows are in {@code data}.
	 * @param rowDecoder makes a row of its members and its exact bytes
	 */
	public NextPageDecoder(BiFunction<Members, RawJson, T> rowDecoder) {
		this.reader = new PageReader<>("data", rowDecoder);
	}

	@Override
	public CursorPage<T> decode(byte[] body, DecodingContext context) {
		PageReader.Body<T> page = this.reader.read(body, context);
		return page(page, page.envelope().members(), context);
	}

	/**
	 * Makes a page of a body of this family.
	 * @param <T> type of the rows
	 * @param body the body
	 * @param envelope its members, from which the paging member is taken
	 * @param context what else is known of the answer
	 * @return the page
	 */
	public static <T> CursorPage<T> page(PageReader.Body<T> body, Members envelope, DecodingContext context) {
		String next = envelope.string("next_page");
		return new CursorPage<>(body.rows(), next != null, context.requestId(), context.serverTime(), null, next);
	}

}
