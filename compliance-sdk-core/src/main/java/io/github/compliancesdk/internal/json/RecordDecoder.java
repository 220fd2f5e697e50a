package io.github.compliancesdk.internal.json;

import java.util.function.BiFunction;

import io.github.compliancesdk.internal.DecodingContext;
import io.github.compliancesdk.internal.ResponseDecoder;
import io.github.compliancesdk.json.RawJson;

/**
 * Decodes a body that is one record.
 *
 * @param <T> type of the record
 */
public final class RecordDecoder<T> implements ResponseDecoder<T> {

	private final BiFunction<Members, RawJson, T> decoder;

	/**
	 * Creates the decoder.
	 * @param decoder makes the record of its members and its exact bytes
	 */
	public RecordDecoder(BiFunction<Members, RawJson, T> decoder) {
		this.decoder = decoder;
	}

	@Override
	public T decode(byte[] body, DecodingContext context) {
		try (JsonReader reader = new JsonReader(body, context.requestId())) {
			return reader.record("the body", this.decoder);
		}
	}

}
