package io.github.compliancesdk.simulator;

import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

/**
 * Pages whose cursors lie. Answers that are no pages stay as they are.
 */
final class PageFaults {

	private PageFaults() {
	}

	static AnswerChange emptyWithMore() {
		return page((page, cursor) -> PageBody.EMPTY.with(true, null, null));
	}

	static AnswerChange nullLastIdWithMore() {
		return page((page, cursor) -> page.with(true, page.firstId(), null));
	}

	static AnswerChange repeatedCursor() {
		return either(page((page, cursor) -> (cursor == null) ? page : page.with(true,
				cursor.backwards ? cursor.text : page.firstId(), cursor.backwards ? page.lastId() : cursor.text)));
	}

	static AnswerChange endlessHasMore() {
		return either(page((page, cursor) -> {
			String asked = (cursor != null) ? cursor.text : null;
			return page.with(true, (page.firstId() != null) ? page.firstId() : asked,
					(page.lastId() != null) ? page.lastId() : asked);
		}));
	}

	private static AnswerChange page(BiFunction<PageBody, @Nullable Cursor, PageBody> change) {
		return (answer, call, number) -> PageBody.hasCursors(answer)
				? answer.withBody(change.apply(PageBody.of(answer), Cursor.of(call)).bytes()) : answer;
	}

	/* Where a token leads on, the one of the request leads to the same page for ever. */
	private static AnswerChange either(AnswerChange cursors) {
		return (answer, call, number) -> {
			String token = QueryString.parse(call.rawQuery()).all("page").stream().findFirst().orElse(null);
			return (token != null && PageBody.hasNextPage(answer)) ? PageBody.withNextPage(answer, token)
					: cursors.apply(answer, call, number);
		};
	}

	/**
	 * The cursor a request came with.
	 */
	private record Cursor(String text, boolean backwards) {

		private static @Nullable Cursor of(HttpCall call) {
			QueryString query = QueryString.parse(call.rawQuery());
			String after = query.single("after_id");
			String before = query.single("before_id");
			if (before != null) {
				return new Cursor(before, true);
			}
			return (after != null) ? new Cursor(after, false) : null;
		}

	}

}
