package io.github.compliancesdk.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;

/**
 * Decodes pages with databind.
 *
 * @param <R> type of the rows
 */
final class PlainDecoder<R> {

	private final ObjectReader reader;

	PlainDecoder(Class<R> rowType) {
		JsonMapper mapper = JsonMapper.builder()
			.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
			.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.addModule(new SimpleModule().addDeserializer(Instant.class, new InstantParseDeserializer())
				.addDeserializer(PlainRow.class, new PlainRowDeserializer()))
			.build();
		this.reader = mapper.readerFor(mapper.getTypeFactory().constructParametricType(PlainPage.class, rowType));
	}

	PlainPage<R> decode(byte[] body) {
		try {
			return this.reader.withAttribute(PlainRowDeserializer.BODY, body).readValue(body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
