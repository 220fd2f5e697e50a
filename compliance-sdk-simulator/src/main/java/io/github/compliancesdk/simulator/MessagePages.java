package io.github.compliancesdk.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Pages of the transcript of a session, from either end. A token holds for one session
 * and one order, and maybe for some time only.
 */
final class MessagePages {

	private static final String PREFIX = "page_";

	private static final int TOKEN_TEXTS = 6;

	private final String list;

	private final String refusal;

	private final @Nullable Duration lifetime;

	/**
	 * Describes a list.
	 * @param list its name
	 * @param refusal what is said to a token that does not belong here
	 * @param lifetime how long after the first page of a walk its tokens hold, null for
	 * ever
	 */
	MessagePages(String list, String refusal, @Nullable Duration lifetime) {
		this.list = list;
		this.refusal = refusal;
		this.lifetime = lifetime;
	}

	/**
	 * Writes {@code data} and {@code next_page}.
	 * @param session id of the session
	 * @param messages the whole transcript
	 * @param first the first message that is shown
	 */
	void write(ApiRequest request, TenantStore store, String session, List<ObjectNode> messages, int first,
			ObjectNode body) {
		QueryString query = request.query();
		int limit = QueryValues.limit(query, 100, 1000);
		boolean ascending = QueryValues.ascending(query, true);
		Truncation truncation = Truncation.ofBytes(query);
		long now = request.now().toEpochMilli();
		Token token = token(query, store.tag(), session, ascending, now);
		List<Integer> shown = shown(messages.size(), first, ascending, token);
		ArrayNode data = body.putArray("data");
		shown.stream().limit(limit).forEach((index) -> data.add(truncation.apply(messages.get(index))));
		String next = null;
		if (shown.size() > limit) {
			long started = (token != null) ? token.started() : now;
			next = PREFIX + SealedText.seal(this.list, store.tag(), session, Boolean.toString(ascending),
					Integer.toString(shown.get(limit)), Long.toString(started));
		}
		body.put("next_page", next);
	}

	private static List<Integer> shown(int size, int first, boolean ascending, @Nullable Token token) {
		List<Integer> shown = new ArrayList<>();
		if (ascending) {
			for (int i = Math.max(first, (token != null) ? token.index() : 0); i < size; i++) {
				shown.add(i);
			}
			return shown;
		}
		for (int i = Math.min(size - 1, (token != null) ? token.index() : size); i >= first; i--) {
			shown.add(i);
		}
		return shown;
	}

	private @Nullable Token token(QueryString query, String tag, String session, boolean ascending, long now) {
		String page = query.single("page");
		if (page == null) {
			return null;
		}
		List<String> texts = page.startsWith(PREFIX) ? SealedText.open(page.substring(PREFIX.length())) : null;
		if (texts == null || texts.size() != TOKEN_TEXTS
				|| !texts.subList(0, 4).equals(List.of(this.list, tag, session, Boolean.toString(ascending)))) {
			throw ApiProblem.badRequest(this.refusal);
		}
		Token token = new Token(Integer.parseInt(texts.get(4)), Long.parseLong(texts.get(5)));
		if (this.lifetime != null && now - token.started() > this.lifetime.toMillis()) {
			throw ApiProblem.badRequest("The page cursor has expired. Restart the walk without a page parameter.");
		}
		return token;
	}

	private record Token(int index, long started) {
	}

}
