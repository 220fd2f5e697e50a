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

	private static final ObjectMapper JSON = new ObjectMapper();

	/** Takes apart what {@link ActivityPage} has written. */
	static PageBody of(HttpAnswer answer) {
		// byte by byte, for offsets; a record cannot follow the tail
		String text = new String(answer.body(), 0, answer.length(), StandardCharsets.ISO_8859_1);
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
