package io.github.compliancesdk.internal.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.internal.DecodingContext;
import io.github.compliancesdk.internal.ResponseDecoder;
import io.github.compliancesdk.internal.json.JsonReader;
import io.github.compliancesdk.internal.json.Members;
import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * Decodes pages of the cursor family: {@code data}, {@code has_more}, {@code first_id},
 * {@code last_id}.
 *
 * @param <T> type of the rows
 */
public final class CursorPageDecoder<T> implements ResponseDecoder<CursorPage<T>> {

	private final BiFunction<Members, RawJson, T> rowDecoder;

	/**
	 * Creates the decoder.
	 * @param rowDecoder makes a row of its members and its exact bytes
	 */
	public CursorPageDecoder(BiFunction<Members, RawJson, T> rowDecoder) {
		this.rowDecoder = rowDecoder;
	}

	@Override
	public CursorPage<T> decode(byte[] body, DecodingContext context) {
		String requestId = context.requestId();
		List<T> items = null;
		Boolean hasMore = null;
		String first = null;
		String last = null;
		try (JsonReader reader = new JsonReader(body, requestId)) {
			reader.startObject();
			for (String name = reader.nextMember(); name != null; name = reader.nextMember()) {
				switch (name) {
					case "data" -> {
						List<T> rows = new ArrayList<>();
						reader.rows(name, (members, raw) -> add(rows, members, raw, context));
						items = rows;
					}
					case "has_more" -> hasMore = typed(Boolean.class, name, reader.value(), requestId);
					case "first_id" -> first = typed(String.class, name, reader.value(), requestId);
					case "last_id" -> last = typed(String.class, name, reader.value(), requestId);
					default -> reader.value();
				}
			}
			reader.end();
		}
		if (items == null) {
			throw new ComplianceDecodingException("data is missing", false, requestId);
		}
		// taking a missing has_more for the end would lose the rest without a word
		if (hasMore == null) {
			throw new ComplianceDecodingException("has_more is missing", false, requestId);
		}
		return new CursorPage<>(Collections.unmodifiableList(items), hasMore, requestId, first, last);
	}

	private void add(List<T> rows, Members members, RawJson raw, DecodingContext context) {
		try {
			rows.add(this.rowDecoder.apply(members, raw));
		}
		catch (ComplianceDecodingException ex) {
			context.undecodable(ex, raw);
		}
	}

	private static <V> @Nullable V typed(Class<V> type, String name, @Nullable Object value,
			@Nullable String requestId) {
		if (value != null && !type.isInstance(value)) {
			throw new ComplianceDecodingException(name + " has the wrong type", false, requestId);
		}
		return type.cast(value);
	}

}
