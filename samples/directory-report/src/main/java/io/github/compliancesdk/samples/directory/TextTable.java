package io.github.compliancesdk.samples.directory;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns as wide as what stands in them.
 */
final class TextTable {

	private final List<String[]> rows = new ArrayList<>();

	TextTable(String... header) {
		this.rows.add(header);
	}

	void add(String... cells) {
		this.rows.add(cells);
	}

	boolean isEmpty() {
		return this.rows.size() == 1;
	}

	@Override
	public String toString() {
		int columns = this.rows.get(0).length;
		int[] widths = new int[columns];
		for (String[] row : this.rows) {
			for (int i = 0; i < columns; i++) {
				widths[i] = Math.max(widths[i], row[i].length());
			}
		}
		StringBuilder text = new StringBuilder();
		for (String[] row : this.rows) {
			StringBuilder line = new StringBuilder(" ");
			for (int i = 0; i < columns; i++) {
				line.append(' ').append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 1));
			}
			text.append(line.toString().stripTrailing()).append(System.lineSeparator());
		}
		return text.toString();
	}

}
