package io.github.compliancesdk.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

/**
 * Keeps the bytes that databind read an activity from; the body comes as an attribute.
 */
final class PlainRowDeserializer extends StdDeserializer<PlainRow> {

	static final String BODY = "body";

	private static final long serialVersionUID = 1;

	PlainRowDeserializer() {
		super(PlainRow.class);
	}

	@Override
	public PlainRow deserialize(JsonParser parser, DeserializationContext context) throws IOException {
		int from = (int) parser.currentTokenLocation().getByteOffset();
		PlainActivity activity = context.readValue(parser, PlainActivity.class);
		int to = (int) parser.currentLocation().getByteOffset();
		byte[] body = (byte[]) Objects.requireNonNull(context.getAttribute(BODY));
		return new PlainRow(activity, Arrays.copyOfRange(body, from, to));
	}

}
