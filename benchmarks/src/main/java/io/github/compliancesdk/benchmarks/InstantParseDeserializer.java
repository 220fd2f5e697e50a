package io.github.compliancesdk.benchmarks;

import java.io.IOException;
import java.time.Instant;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

/**
 * Times by the JDK's own parser; Jackson's module for times does more and costs more.
 */
final class InstantParseDeserializer extends StdDeserializer<Instant> {

	private static final long serialVersionUID = 1;

	InstantParseDeserializer() {
		super(Instant.class);
	}

	@Override
	public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
		return Instant.parse(parser.getText());
	}

}
