package io.github.compliancesdk.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON body from its first token to its last. Values are {@link String},
 * {@link Boolean}, {@link Long} or {@link java.math.BigInteger},
 * {@link java.math.BigDecimal}, {@code null}, {@link List} and {@link JsonObject}. Of a
 * name that comes twice in one object the last value counts.
 */
public final class JsonReader implements AutoCloseable {

	private static final JsonFactory FACTORY = JsonFactory.builder()
		// names of unknown members come from outside: keep them out of the JVM's string
		// table
		.disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
		.build();

	private final byte[] body;

	private final @Nullable String requestId;

	private final JsonParser parser;

	/** Reused from object to object; nested objects take the part above their base. */
	private @Nullable Object[] stack = new Object[64];

	private int top;

	/**
	 * Opens a body.
	 * @param body the whole body
	 * @param requestId id of the request, for messages, or {@code null}
	 */
	public JsonReader(byte[] body, @Nullable String requestId) {
		this.body = body;
		this.requestId = requestId;
		try {
			this.parser = FACTORY.createParser(body);
		}
		catch (IOException ex) {
			throw malformed(ex);
		}
	}

	/**
	 * Reads the opening brace of the object that the body is.
	 */
	public void startObject() {
		expect(JsonToken.START_OBJECT, nextToken(), "the body");
	}

	/**
	 * Reads the name of the next member.
	 * @return the name, or {@code null} at the end of the object
	 */
	public @Nullable String nextMember() {
		JsonToken token = nextToken();
		if (token == JsonToken.END_OBJECT) {
			return null;
		}
		return text();
	}

	/**
	 * Reads the value of the current member.
	 * @return the value
	 */
	public @Nullable Object value() {
		nextToken();
		return currentValue();
	}

	/**
	 * Reads the value of the current member, which is an array of objects, row by row.
	 * @param name name of the member, for messages
	 * @param rows takes each row with its exact bytes
	 */
	public void rows(String name, RowVisitor rows) {
		expect(JsonToken.START_ARRAY, nextToken(), name);
		for (int index = 0; nextToken() != JsonToken.END_ARRAY; index++) {
			if (this.parser.currentToken() != JsonToken.START_OBJECT) {
				throw misshapen(name + "[" + index + "] is not an object");
			}
			int from = tokenStart();
			JsonObject object = object();
			rows.row(new Members(object, name, index, this.requestId), RawJson.copyOf(this.body, from, position()));
		}
	}

	/**
	 * Reads the whole body: an object that holds rows.
	 * @param rowsName name of the member that is the array of rows
	 * @param rows takes each row with its exact bytes
	 * @return the members beside the rows
	 */
	public Envelope envelope(String rowsName, RowVisitor rows) {
		Envelope envelope = new Envelope(this.body, this.requestId);
		startObject();
		for (String name = nextMember(); name != null; name = nextMember()) {
			if (name.equals(rowsName)) {
				rows(name, rows);
				envelope.rowsRead();
				continue;
			}
			int from = tokenStart();
			nextToken();
			int valueFrom = tokenStart();
			Object value = currentValue();
			envelope.add(name, value, from, valueFrom, position());
		}
		end();
		return envelope;
	}

	/**
	 * Reads the whole body: one record.
	 * @param <T> type of the record
	 * @param name name of the record, for messages
	 * @param decoder makes the record of its members and its exact bytes
	 * @return the record
	 */
	public <T> T record(String name, BiFunction<Members, RawJson, T> decoder) {
		expect(JsonToken.START_OBJECT, nextToken(), "the body");
		int from = tokenStart();
		JsonObject object = object();
		RawJson raw = RawJson.copyOf(this.body, from, position());
		end();
		return decoder.apply(new Members(object, name, -1, this.requestId), raw);
	}

	/**
	 * Makes sure that nothing follows.
	 */
	public void end() {
		if (nextToken() != null) {
			throw invalid("The body goes on after its end");
		}
	}

	@Override
	public void close() {
		try {
			this.parser.close();
		}
		catch (IOException ex) {
			throw malformed(ex);
		}
	}

	private @Nullable Object currentValue() {
		try {
			return switch (this.parser.currentToken()) {
				case START_OBJECT -> object();
				case START_ARRAY -> array();
				case VALUE_STRING -> this.parser.getText();
				case VALUE_NUMBER_INT -> integer();
				case VALUE_NUMBER_FLOAT -> this.parser.getDecimalValue();
				case VALUE_TRUE -> true;
				case VALUE_FALSE -> false;
				case VALUE_NULL -> null;
				default -> throw invalid("The body holds " + this.parser.currentToken() + " where a value belongs");
			};
		}
		catch (NumberFormatException ex) {
			throw misshapen("The body holds a number that is out of any range");
		}
		catch (IOException ex) {
			throw malformed(ex);
		}
	}

	private Number integer() throws IOException {
		return switch (this.parser.getNumberType()) {
			case INT, LONG -> this.parser.getLongValue();
			default -> this.parser.getBigIntegerValue();
		};
	}

	private List<@Nullable Object> array() {
		List<@Nullable Object> values = new ArrayList<>();
		while (nextToken() != JsonToken.END_ARRAY) {
			values.add(currentValue());
		}
		return Collections.unmodifiableList(values);
	}

	private JsonObject object() {
		int base = this.top;
		while (nextToken() != JsonToken.END_OBJECT) {
			String name = text();
			nextToken();
			Object value = currentValue();
			push(name);
			push(value);
		}
		if (this.top == base) {
			return JsonObject.EMPTY;
		}
		@Nullable Object[] members = Arrays.copyOfRange(this.stack, base, this.top);
		Arrays.fill(this.stack, base, this.top, null);
		this.top = base;
		return new JsonObject(distinct(members));
	}

	private void push(@Nullable Object element) {
		if (this.top == this.stack.length) {
			this.stack = Arrays.copyOf(this.stack, this.top * 2);
		}
		this.stack[this.top++] = element;
	}

	private static @Nullable Object[] distinct(@Nullable Object[] members) {
		if (!hasDuplicate(members)) {
			return members;
		}
		Map<Object, @Nullable Object> last = new LinkedHashMap<>();
		for (int i = 0; i < members.length; i += 2) {
			last.put(members[i], members[i + 1]);
		}
		@Nullable Object[] distinct = new Object[2 * last.size()];
		int i = 0;
		for (Map.Entry<Object, @Nullable Object> member : last.entrySet()) {
			distinct[i++] = member.getKey();
			distinct[i++] = member.getValue();
		}
		return distinct;
	}

	private static boolean hasDuplicate(@Nullable Object[] members) {
		if (members.length > 64) {
			return true;
		}
		for (int i = 2; i < members.length; i += 2) {
			for (int j = 0; j < i; j += 2) {
				// the parser gives equal names of one body as the same object
				if (members[i] == members[j]) {
					return true;
				}
			}
		}
		return false;
	}

	private int tokenStart() {
		long offset = this.parser.currentTokenLocation().getByteOffset();
		if (offset < 0) {
			throw invalid("The body is not UTF-8");
		}
		return (int) offset;
	}

	private int position() {
		return (int) this.parser.currentLocation().getByteOffset();
	}

	private @Nullable JsonToken nextToken() {
		try {
			JsonToken token = this.parser.nextToken();
			if (token == null && !this.parser.getParsingContext().inRoot()) {
				throw invalid("The body ends in the middle");
			}
			return token;
		}
		catch (IOException ex) {
			throw malformed(ex);
		}
	}

	private String text() {
		try {
			return this.parser.getText();
		}
		catch (IOException ex) {
			throw malformed(ex);
		}
	}

	private void expect(JsonToken expected, @Nullable JsonToken actual, String path) {
		if (actual == null) {
			throw invalid("The body is empty");
		}
		if (actual != expected) {
			throw misshapen(path + " is not the " + ((expected == JsonToken.START_OBJECT) ? "object" : "array")
					+ " it should be");
		}
	}

	private ComplianceDecodingException invalid(String message) {
		return new ComplianceDecodingException(message, true, this.requestId);
	}

	/** Whole, but of another shape: it would be so again. */
	private ComplianceDecodingException misshapen(String message) {
		return new ComplianceDecodingException(message, false, this.requestId);
	}

	/** The parser's own message is left out: it quotes the content. */
	private ComplianceDecodingException malformed(IOException ex) {
		if (ex instanceof StreamConstraintsException) {
			return new ComplianceDecodingException(
					"The body nests too deep or holds a name, number or string that is too long", false,
					this.requestId);
		}
		JsonLocation location = (ex instanceof JsonProcessingException parsing) ? parsing.getLocation() : null;
		String where = (location != null) ? " at byte " + location.getByteOffset() : "";
		return invalid("The body is not JSON, or is cut" + where);
	}

	/**
	 * Takes the rows of an array.
	 */
	@FunctionalInterface
	public interface RowVisitor {

		/**
		 * Takes one row.
		 * @param members its members
		 * @param raw its exact bytes
		 */
		void row(Members members, RawJson raw);

	}

}
