package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Pages of rows with a token for the next one. A token holds for one list of one tenant.
 */
final class RowPages {

	static final String UNREADABLE = "page: token could not be read";

	static final String NOT_VALID_HERE = "The page parameter is not a valid cursor for this request.";

	private static final String PREFIX = "page_";

	private static final int TOKEN_TEXTS = 6;

	private final String list;

	private final RowOrder order;

	private final int usualLimit;

	private final int highestLimit;

	private final boolean mayBeShort;

	private final String refusal;

	private RowPages(String list, RowOrder order, int usualLimit, int highestLimit, boolean mayBeShort,
			String refusal) {
		this.list = list;
		this.order = order;
		this.usualLimit = usualLimit;
		this.highestLimit = highestLimit;
		this.mayBeShort = mayBeShort;
		this.refusal = refusal;
	}

	/** Pages that are full, but for the last one. */
	static RowPages of(String list, RowOrder order, int usualLimit, int highestLimit) {
		return new RowPages(list, order, usualLimit, highestLimit, false, UNREADABLE);
	}

	/** Pages that may be short or empty, where the tenant allows it. */
	static RowPages mayBeShort(String list, RowOrder order, int usualLimit, int highestLimit, String refusal) {
		return new RowPages(list, order, usualLimit, highestLimit, true, refusal);
	}

	/**
	 * Finds the page a query asks for.
	 * @param owner id of what the list belongs to, or empty
	 * @param rows all rows of the list, in any order
	 * @param kept which of them the query asks for
	 */
	Page page(QueryString query, TenantStore store, String owner, List<Row> rows, Predicate<Row> kept) {
		int limit = QueryValues.limit(query, this.usualLimit, this.highestLimit);
		Token token = token(query, store, owner);
		List<Row> sorted = new ArrayList<>(rows);
		sorted.sort(this.order.rows());
		int start = (token != null) ? firstAfter(sorted, token.position()) : 0;
		return (this.mayBeShort && store.shortPages()) ? examined(store, owner, sorted, kept, limit, start, token)
				: full(store, owner, sorted, kept, limit, start);
	}

	private Page full(TenantStore store, String owner, List<Row> sorted, Predicate<Row> kept, int limit, int start) {
		List<Row> found = new ArrayList<>();
		for (Row row : sorted.subList(start, sorted.size())) {
			if (kept.test(row)) {
				if (found.size() == limit) {
					RowOrder.Position last = this.order.positionOf(found.get(limit - 1));
					return new Page(found, seal(store, owner, new Token(last, 0)));
				}
				found.add(row);
			}
		}
		return new Page(found, null);
	}

	/* As an index that looks at some rows and answers with what it found among them. */
	private Page examined(TenantStore store, String owner, List<Row> sorted, Predicate<Row> kept, int limit, int start,
			@Nullable Token token) {
		int end = Math.min(sorted.size(), start + rowsToExamine(store, limit, token));
		List<Row> found = sorted.subList(start, end).stream().filter(kept).toList();
		if (end == sorted.size()) {
			return new Page(found, null);
		}
		Token next = (end > start) ? new Token(this.order.positionOf(sorted.get(end - 1)), 0)
				: new Token((token != null) ? token.position() : this.order.positionOf(sorted.get(0)), 1);
		return new Page(found, seal(store, owner, next));
	}

	/* A first page and the one after an empty page are never empty. */
	private static int rowsToExamine(TenantStore store, int limit, @Nullable Token token) {
		long draw = (token != null)
				? Dice.mix(store.seed() ^ token.position().major(), token.position().tie().hashCode())
				: Dice.mix(store.seed(), limit);
		if (token != null && token.emptyPages() == 0 && Dice.unit(draw) < 0.15) {
			return 0;
		}
		return (Dice.unit(Dice.mix(draw)) < 0.25) ? Math.max(1, limit / 2) : limit;
	}

	private int firstAfter(List<Row> sorted, RowOrder.Position position) {
		int low = 0;
		int high = sorted.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.order.compare(this.order.positionOf(sorted.get(middle)), position) <= 0) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private String seal(TenantStore store, String owner, Token token) {
		return PREFIX + SealedText.seal(this.list, store.tag(), owner, Long.toString(token.position().major()),
				token.position().tie(), Integer.toString(token.emptyPages()));
	}

	private @Nullable Token token(QueryString query, TenantStore store, String owner) {
		String page = query.single("page");
		if (page == null) {
			return null;
		}
		List<String> texts = page.startsWith(PREFIX) ? SealedText.open(page.substring(PREFIX.length())) : null;
		if (texts == null || texts.size() != TOKEN_TEXTS
				|| !texts.subList(0, 3).equals(List.of(this.list, store.tag(), owner))) {
			throw ApiProblem.badRequest(this.refusal);
		}
		return new Token(new RowOrder.Position(Long.parseLong(texts.get(3)), texts.get(4)),
				Integer.parseInt(texts.get(5)));
	}

	private record Token(RowOrder.Position position, int emptyPages) {
	}

	/**
	 * One page.
	 *
	 * @param rows its rows
	 * @param nextPage the token for the next one, null on the last one
	 */
	record Page(List<Row> rows, @Nullable String nextPage) {

		/** The answer with {@code has_more}. */
		HttpAnswer answer() {
			ObjectNode body = data();
			body.put("has_more", this.nextPage != null);
			body.put("next_page", this.nextPage);
			return HttpAnswer.ok(body);
		}

		/** An object with the rows alone. */
		ObjectNode data() {
			ObjectNode body = Json.object();
			ArrayNode data = body.putArray("data");
			this.rows.forEach((row) -> data.add(row.json()));
			return body;
		}

	}

}
