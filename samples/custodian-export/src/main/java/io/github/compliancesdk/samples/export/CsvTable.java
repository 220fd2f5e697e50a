package io.github.compliancesdk.samples.export;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values as of RFC 4180. A spreadsheet takes some texts for formulas:
 * they get an apostrophe in front.
 */
final class CsvTable {

	private static final String FORMULA_STARTS = "=+-@\t\r";

	private final StringBuilder text = new StringBuilder();

	CsvTable(Object... header) {
		row(header);
	}

	void row(@Nullable Object... values) {
		for (int i = 0; i < values.length; i++) {
			Object value = values[i];
			this.text.append((i > 0) ? "," : "").append((value != null) ? cell(value) : "");
		}
		this.text.append("\r\n");
	}

	private static String cell(Object value) {
		String cell = value.toString();
		if (!(value instanceof Number) && !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0) {
			cell = "'" + cell;
		}
		boolean plain = cell.chars().noneMatch((c) -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
	}

	byte[] bytes() {
		return this.text.toString().getBytes(StandardCharsets.UTF_8);
	}

}
