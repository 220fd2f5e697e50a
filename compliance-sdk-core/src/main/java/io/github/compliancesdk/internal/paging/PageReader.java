package io.github.compliancesdk.internal.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.internal.DecodingContext;
import io.github.compliancesdk.internal.json.Envelope;
import io.github.compliancesdk.internal.json.JsonReader;
import io.github.compliancesdk.internal.json.Members;
import io.github.compliancesdk.json.RawJson;

/**
 * Reads the body of a page, of whatever family: rows, and the members beside them. A row
 * that cannot be decoded goes to the context.
 *
 * @param <T> type of the rows
 */
public final class PageReader<T> {

	private final String rowsName;

	private final BiFunction<Members, RawJson, T> rowDecoder;

	/**
	 * Creates the reader.
	 * @param rowsName name of the member that holds the rows
	 * @param rowDecoder makes a row of its members and its exact bytes
	 */
	public PageReader(String rowsName, BiFunction<Members, RawJson, T> rowDecoder) {
		this.rowsName = rowsName;
		this.rowDecoder = rowDecoder;
	}

	/**
	 * Reads a body.
	 * @param body the whole body
	 * @param context what else is known of the answer
	 * @return rows and envelope
	 */
	public Body<T> read(byte[] body, DecodingContext context) {
		List<T> rows = new ArrayList<>();
		try (JsonReader reader = new JsonReader(body, context.requestId())) {
			Envelope envelope = reader.envelope(this.rowsName, (members, raw) -> add(rows, members, raw, context));
			envelope.requireRows(this.rowsName);
			return new Body<>(Collections.unmodifiableList(rows), envelope);
		}
	}

	private void add(List<T> rows, Members members, RawJson raw, DecodingContext context) {
		try {
			rows.add(this.rowDecoder.apply(members, raw));
		}
		catch (ComplianceDecodingException ex) {
			context.undecodable(ex, raw);
		}
	}

	/**
	 * What the body of a page holds.
	 *
	 * @param <T> type of the rows
	 * @param rows the rows
	 * @param envelope the members beside them
	 */
	public record Body<T>(List<T> rows, Envelope envelope) {

		@Override
		public String toString() {
			return "Body[" + this.rows.size() + " rows]";
		}

	}

}
