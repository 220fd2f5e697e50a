package io.github.compliancesdk.feed.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.compliancesdk.simulator.ActivityDataSet;

/**
 * Activities as the server sends them.
 */
public final class Rows {

	private static final Pattern ID = Pattern.compile("^\\{\"id\":\"([^\"]+)\"", Pattern.MULTILINE);

	private Rows() {
	}

	public static String row(String id, Instant createdAt) {
		return row(id, createdAt.toString());
	}

	public static String row(String id, String createdAt) {
		return "{\"id\":\"" + id + "\",\"type\":\"claude_chat_created\",\"created_at\":\"" + createdAt + "\"}";
	}

	/**
	 * Rows of one instant.
	 */
	public static List<String> tie(String prefix, int count, Instant createdAt) {
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			rows.add(row(prefix + String.format("%06d", i), createdAt));
		}
		return rows;
	}

	public static List<String> ids(List<String> rows) {
		return rows.stream().map((row) -> row.substring(7, row.indexOf('"', 7))).toList();
	}

	public static List<String> ids(ActivityDataSet data) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			data.writeTo(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		List<String> ids = new ArrayList<>();
		Matcher matcher = ID.matcher(out.toString(StandardCharsets.UTF_8));
		while (matcher.find()) {
			ids.add(matcher.group(1));
		}
		return ids;
	}

}
