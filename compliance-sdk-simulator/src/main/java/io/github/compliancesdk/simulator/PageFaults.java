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
		return page((page, cursor) -> (cursor == null) ? page : page.with(true,
				cursor.backwards ? cursor.text : page.firstId(), cursor.backwards ? page.lastId() : cursor.text));
	}

	static AnswerChange endlessHasMore() {
		return page((page, cursor) -> {
			String asked = (cursor != null) ? cursor.text : null;
			return page.with(true, (page.firstId() != null) ? page.firstId() : asked,
					(page.lastId() != null) ? page.lastId() : asked);
		});
	}

	private static AnswerChange page(BiFunction<PageBody, @Nullable Cursor, PageBody> change) {
		return (answer, call, number) -> {
			if (answer.status() != 200) {
				return answer;
			}
			return answer.withBody(change.apply(PageBody.of(answer), Cursor.of(call)).bytes());
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
