package io.github.compliancesdk.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * Changes values inside the records of a page and leaves every other byte alone. Answers
 * that are no pages stay as they are.
 */
final class RecordFaults {

	private static final JsonFactory JSON = new JsonFactory();

	private static final String NO_TIME = "{\"not\":\"a time\"}";

	private static final String UNKNOWN_MEMBERS = "\"added_by_fault\":{\"nested\":[1,null,\"x\"]},";

	private final byte[] body;

	private final JsonBuffer out;

	/* Everything before is written. */
	private int done;

	private RecordFaults(HttpAnswer answer) {
		this.body = answer.bodyBytes();
		this.out = new JsonBuffer(this.body.length + 1024);
	}

	/** The record with the given index gets a {@code created_at} that is no text. */
	static AnswerChange undecodable(int index) {
		return change((edit, parser, record) -> {
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				boolean hit = record == index && parser.currentName().equals("created_at");
				edit.value(parser, hit ? NO_TIME : "");
			}
		});
	}

	/**
	 * Every record gets a member nobody knows, every second one beginning with the first
	 * a type and an actor nobody knows.
	 */
	static AnswerChange unknown() {
		return change((edit, parser, record) -> {
			edit.insert(parser, UNKNOWN_MEMBERS);
			boolean replaced = record % 2 == 0;
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				String name = parser.currentName();
				if (replaced && name.equals("actor")) {
					edit.actor(parser);
				}
				else {
					edit.value(parser, (replaced && name.equals("type")) ? "\"type_added_by_fault\"" : "");
				}
			}
		});
	}

	private void actor(JsonParser parser) throws IOException {
		boolean present = parser.nextToken() == JsonToken.START_OBJECT;
		while (present && parser.nextToken() == JsonToken.FIELD_NAME) {
			value(parser, parser.currentName().equals("type") ? "\"added_by_fault_actor\"" : "");
		}
	}

	private static AnswerChange change(RecordEdit edit) {
		return (answer, call, number) -> PageBody.startsWithRows(answer)
				? answer.withBody(new RecordFaults(answer).edited(edit)) : answer;
	}

	private byte[] edited(RecordEdit edit) {
		try (JsonParser parser = JSON.createParser(this.body)) {
			// the page begins with its records: { "data": [
			parser.nextToken();
			parser.nextToken();
			parser.nextToken();
			for (int record = 0; parser.nextToken() == JsonToken.START_OBJECT; record++) {
				edit.apply(this, parser, record);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		copyTo(this.body.length);
		return this.out.toByteArray();
	}

	/* Right behind the token just read. */
	private void insert(JsonParser parser, String text) {
		copyTo((int) parser.currentLocation().getByteOffset());
		this.out.raw(text);
	}

	/*
	 * Passes the value of a member, or replaces it, if there is something to put there.
	 */
	private void value(JsonParser parser, String replacement) throws IOException {
		parser.nextToken();
		int start = (int) parser.currentTokenLocation().getByteOffset();
		parser.skipChildren();
		parser.finishToken();
		if (!replacement.isEmpty()) {
			copyTo(start);
			this.out.raw(replacement);
			this.done = (int) parser.currentLocation().getByteOffset();
		}
	}

	private void copyTo(int offset) {
		this.out.raw(Arrays.copyOfRange(this.body, this.done, offset));
		this.done = offset;
	}

	@FunctionalInterface
	private interface RecordEdit {

		void apply(RecordFaults edit, JsonParser parser, int record) throws IOException;

	}

}
