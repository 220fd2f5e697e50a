package io.github.compliancesdk.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * A page taken apart: its records as they are, and what follows them.
 *
 * @param records everything up to and including the bracket behind the last record
 * @param more whether it says there is more
 * @param firstId its first cursor
 * @param lastId its last cursor
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record PageBody(byte[] records, boolean more, @Nullable String firstId, @Nullable String lastId) {

	static final PageBody EMPTY = new PageBody(JsonBuffer.ascii("{\"data\":[]"), false, null, null);

	private static final String TAIL = "],\"has_more\":";

	private static final String NEXT_PAGE = "\"next_page\":";

	private static final ObjectMapper JSON = new ObjectMapper();

	/** Whether the answer is a page with cursors, beginning with its rows. */
	static boolean hasCursors(HttpAnswer answer) {
		String text = text(answer);
		int bracket = text.lastIndexOf(TAIL);
		return startsWithRows(answer) && bracket >= 0 && text.indexOf("\"first_id\":", bracket) >= 0;
	}

	/** Whether the answer is JSON and its rows come first. */
	static boolean startsWithRows(HttpAnswer answer) {
		return answer.status() == 200 && "application/json".equals(answer.headers().get(HttpAnswer.CONTENT_TYPE))
				&& text(answer).startsWith("{\"data\":[");
	}

	/**
	 * Whether the answer is a page that ends in the token of the next one, or in none.
	 */
	static boolean hasNextPage(HttpAnswer answer) {
		String text = text(answer);
		return answer.status() == 200 && text.startsWith("{") && text.lastIndexOf(NEXT_PAGE) > text.lastIndexOf(']');
	}

	/** The same page with another token. */
	static HttpAnswer withNextPage(HttpAnswer answer, String token) {
		String text = new String(answer.body(), 0, answer.length(), StandardCharsets.UTF_8);
		String start = text.substring(0, text.lastIndexOf(NEXT_PAGE));
		if (start.endsWith("\"has_more\":false,")) {
			start = start.substring(0, start.length() - 6) + "true,";
		}
		return answer.withBody(start + NEXT_PAGE + new JsonBuffer(token.length() + 16).string(token).text() + "}");
	}

	/* Byte by byte, for offsets. */
	private static String text(HttpAnswer answer) {
		return new String(answer.body(), 0, answer.length(), StandardCharsets.ISO_8859_1);
	}

	/** Takes apart what {@link ActivityPage} has written. */
	static PageBody of(HttpAnswer answer) {
		// a record cannot follow the tail
		String text = text(answer);
		int bracket = text.lastIndexOf(TAIL);
		try {
			JsonNode tail = JSON.readTree("{" + text.substring(bracket + 2));
			return new PageBody(Arrays.copyOf(answer.body(), bracket + 1), tail.path("has_more").booleanValue(),
					tail.path("first_id").textValue(), tail.path("last_id").textValue());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	PageBody with(boolean changedMore, @Nullable String changedFirst, @Nullable String changedLast) {
		return new PageBody(this.records, changedMore, changedFirst, changedLast);
	}

	byte[] bytes() {
		JsonBuffer out = new JsonBuffer(this.records.length + 512).raw(this.records);
		out.raw(",\"has_more\":").raw(Boolean.toString(this.more));
		out.raw(",\"first_id\":").raw(quoted(this.firstId));
		return out.raw(",\"last_id\":").raw(quoted(this.lastId)).raw('}').toByteArray();
	}

	private static String quoted(@Nullable String cursor) {
		return (cursor != null) ? '"' + cursor + '"' : "null";
	}

}
