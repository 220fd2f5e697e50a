package io.github.compliancesdk.simulator;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * One record given as text. The text is kept as it is; the members read here serve order
 * and filters only.
 */
record PlantedActivity(long nanos, String id, String type, @Nullable String actorUserId,
		@Nullable String organizationId, @Nullable String organizationUuid, String json) {

	/** The order of the feed: creation time, then id. */
	static final Comparator<PlantedActivity> FEED_ORDER = Comparator
		.<PlantedActivity>comparingLong(PlantedActivity::nanos)
		.thenComparing(PlantedActivity::id);

	private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

	static PlantedActivity parse(String json) {
		JsonNode node = object(json);
		String createdAt = text(node, "created_at");
		return new PlantedActivity(nanos(createdAt), text(node, "id"), text(node, "type"),
				textOrNull(node.path("actor"), "user_id"), textOrNull(node, "organization_id"),
				textOrNull(node, "organization_uuid"), json);
	}

	private static JsonNode object(String json) {
		if (hasBlanksBetweenTokens(json)) {
			throw new IllegalArgumentException(
					"A planted activity must be compact JSON on one line, without blanks between its tokens");
		}
		try {
			JsonNode node = JSON.readTree(json);
			if (node != null && node.isObject()) {
				return node;
			}
		}
		catch (JsonProcessingException ex) {
			// the parser's message quotes the record, so it goes no further
			throw new IllegalArgumentException("A planted activity must be valid JSON: it breaks off at column "
					+ ((ex.getLocation() != null) ? ex.getLocation().getColumnNr() : 0));
		}
		throw new IllegalArgumentException("A planted activity must be a JSON object");
	}

	private static boolean hasBlanksBetweenTokens(String json) {
		boolean inString = false;
		for (int i = 0; i < json.length(); i++) {
			char c = json.charAt(i);
			if (inString && c == '\\') {
				i++;
			}
			else if (c == '"') {
				inString = !inString;
			}
			else if (c < ' ' || (!inString && c == ' ')) {
				return true;
			}
		}
		return false;
	}

	private static String text(JsonNode node, String member) {
		String text = textOrNull(node, member);
		if (text == null || text.isEmpty()) {
			throw new IllegalArgumentException("A planted activity needs a text member '" + member + "'");
		}
		return text;
	}

	private static @Nullable String textOrNull(JsonNode node, String member) {
		JsonNode value = node.path(member);
		return value.isTextual() ? value.textValue() : null;
	}

	private static long nanos(String createdAt) {
		try {
			return Timestamps.nanos(OffsetDateTime.parse(createdAt).toInstant());
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException(
					"'created_at' of a planted activity must be an RFC 3339 date-time with an offset");
		}
	}

	byte[] bytes() {
		return this.json.getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		return "PlantedActivity[id=" + this.id + ", type=" + this.type + "]";
	}

}
