package io.github.compliancesdk.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Data sets and records for the tests.
 */
final class TestData {

	static final Instant FROM = Instant.parse("2023-01-01T00:00:00Z");

	static final Instant TO = Instant.parse("2026-11-01T00:00:00Z");

	/** A time after all generated records, so that logged calls are the newest. */
	static final Clock AFTERWARDS = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

	private static final ObjectMapper JSON = new ObjectMapper();

	private TestData() {
	}

	static ActivityDataSet generated(long count) {
		return ActivityDataSet.generated(42, count, FROM, TO);
	}

	static String record(String id, String createdAt) {
		return "{\"id\":\"" + id + "\",\"type\":\"claude_chat_created\",\"created_at\":\"" + createdAt + "\"}";
	}

	static ActivityDataSet records(String createdAt, String... ids) {
		List<String> records = new ArrayList<>();
		for (String id : ids) {
			records.add(record(id, createdAt));
		}
		return ActivityDataSet.of(records);
	}

	static byte[] bytes(ActivityDataSet data) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			data.writeTo(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	static List<String> lines(ActivityDataSet data) {
		return new String(bytes(data), StandardCharsets.UTF_8).lines().toList();
	}

	static List<JsonNode> parsed(ActivityDataSet data) {
		List<JsonNode> records = new ArrayList<>();
		for (String line : lines(data)) {
			try {
				records.add(JSON.readTree(line));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return records;
	}

	static List<String> ids(ActivityDataSet data) {
		return parsed(data).stream().map((record) -> record.path("id").asText()).toList();
	}

}
