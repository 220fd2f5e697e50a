package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Pages with a cursor at either end, for walking on and back. A cursor holds for one list
 * of one tenant, in any direction.
 *
 * @param <T> what is listed
 */
final class CursorPages<T> {

	private static final int CURSOR_TEXTS = 5;

	private final List<String> list;

	private final Function<T, RowOrder.Position> position;

	private final RowOrder order;

	/**
	 * Describes a list.
	 * @param list what names the list: three texts
	 * @param order the order of positions
	 * @param position where an item stands
	 */
	CursorPages(List<String> list, RowOrder order, Function<T, RowOrder.Position> position) {
		this.list = list;
		this.order = order;
		this.position = position;
	}

	/**
	 * Finds a page.
	 * @param items all items that are asked for, sorted by the order
	 * @param ascending whether they are to be shown in that order, not the other way
	 * round
	 * @param limit how many at most
	 */
	Page<T> page(QueryString query, List<T> items, boolean ascending, int limit) {
		QueryValues.requireOneOf(query, "after_id", "before_id");
		RowOrder.Position after = cursor(query, "after_id");
		RowOrder.Position before = cursor(query, "before_id");
		List<T> shown = new ArrayList<>(items);
		if (!ascending) {
			Collections.reverse(shown);
		}
		if (after != null) {
			shown.removeIf((item) -> direction(ascending, this.position.apply(item), after) <= 0);
		}
		if (before != null) {
			shown.removeIf((item) -> direction(ascending, this.position.apply(item), before) >= 0);
		}
		boolean more = shown.size() > limit;
		int from = (before != null) ? Math.max(0, shown.size() - limit) : 0;
		List<T> found = shown.subList(from, Math.min(shown.size(), from + limit));
		return new Page<>(List.copyOf(found), more, found.isEmpty() ? null : seal(found.get(0)),
				found.isEmpty() ? null : seal(found.get(found.size() - 1)));
	}

	private int direction(boolean ascending, RowOrder.Position one, RowOrder.Position other) {
		int compared = this.order.compare(one, other);
		return ascending ? compared : -compared;
	}

	private String seal(T item) {
		RowOrder.Position place = this.position.apply(item);
		return SealedText.seal(this.list.get(0), this.list.get(1), this.list.get(2), Long.toString(place.major()),
				place.tie());
	}

	private RowOrder.@Nullable Position cursor(QueryString query, String name) {
		String text = query.single(name);
		if (text == null) {
			return null;
		}
		List<String> texts = SealedText.open(text);
		if (texts == null || texts.size() != CURSOR_TEXTS || !texts.subList(0, 3).equals(this.list)) {
			throw ApiProblem.badRequest("Invalid pagination cursor for '" + name + "'");
		}
		return new RowOrder.Position(Long.parseLong(texts.get(3)), texts.get(4));
	}

	/**
	 * One page.
	 *
	 * @param items what it shows
	 * @param more whether there is more in the direction of the walk
	 * @param firstId cursor of the first item
	 * @param lastId cursor of the last item
	 * @param <T> what is listed
	 */
	record Page<T>(List<T> items, boolean more, @Nullable String firstId, @Nullable String lastId) {

		void writeTo(ObjectNode body) {
			body.put("has_more", this.more);
			body.put("first_id", this.firstId);
			body.put("last_id", this.lastId);
		}

	}

}
