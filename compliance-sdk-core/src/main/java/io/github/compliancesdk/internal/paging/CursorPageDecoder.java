package io.github.compliancesdk.internal.paging;

import java.util.function.BiFunction;

import io.github.compliancesdk.internal.DecodingContext;
import io.github.compliancesdk.internal.ResponseDecoder;
import io.github.compliancesdk.internal.json.Members;
import io.github.compliancesdk.json.RawJson;

/**
 * Decodes pages of the cursor family: {@code has_more}, {@code first_id},
 * {@code last_id}.
 *
 * @param <T> type of the rows
 */
public final class CursorPageDecoder<T> implements ResponseDecoder<CursorPage<T>> {

	private final PageReader<T> reader;

	/**
	 * Creates the decoder of pages whose rows are in {@code data}.
	 * @param rowDecoder makes a row of its members and its exact bytes
	 */
	public CursorPageDecoder(BiFunction<Members, RawJson, T> rowDecoder) {
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
	 * @param envelope its members, from which the paging members are taken
	 * @param context what else is known of the answer
	 * @return the page
	 */
	public static <T> CursorPage<T> page(PageReader.Body<T> body, Members envelope, DecodingContext context) {
		// taking a missing has_more for the end would lose the rest without a word
		return new CursorPage<>(body.rows(), envelope.requiredBool("has_more"), context.requestId(),
				context.serverTime(), envelope.string("first_id"), envelope.string("last_id"));
	}

}
