package io.github.compliancesdk.simulator;

import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Caps on what tools were given and what they gave back. A cut text ends in a suffix, and
 * its block says so.
 *
 * @param inputCap cap of an input, {@link #NO_CAP} for none
 * @param resultCap cap of each text item of a result, likewise
 * @param bytes whether caps count bytes of UTF-8, not characters
 */
record Truncation(long inputCap, long resultCap, boolean bytes) {

	static final String SUFFIX = "... [cut]";

	private static final long NO_CAP = -1;

	private static final long USUAL = 10_000;

	private static final long MOST_BYTES = 1 << 20;

	/** The caps of chat messages. */
	static Truncation ofCharacters(QueryString query) {
		return new Truncation(characters(query, "tool_use_input_max_chars"), characters(query, "tool_result_max_chars"),
				false);
	}

	/** The caps of session messages. */
	static Truncation ofBytes(QueryString query) {
		return new Truncation(bytes(query, "tool_use_input_max_bytes"), bytes(query, "tool_result_max_bytes"), true);
	}

	private static long characters(QueryString query, String name) {
		Long cap = QueryValues.number(query, name);
		if (cap == null) {
			return USUAL;
		}
		if (cap < NO_CAP) {
			throw ApiProblem.badRequest(name + ": Input should be greater than or equal to -1");
		}
		return cap;
	}

	private static long bytes(QueryString query, String name) {
		long cap = characters(query, name);
		if (cap == 0) {
			throw ApiProblem.badRequest(name + ": value 0 is not accepted");
		}
		if (cap > Integer.MAX_VALUE) {
			throw ApiProblem.badRequest(name + ": Input should be less than or equal to " + Integer.MAX_VALUE);
		}
		return (cap == NO_CAP) ? MOST_BYTES : Math.min(cap, MOST_BYTES);
	}

	/** The message with nothing longer than its cap; the given one stays as it is. */
	ObjectNode apply(ObjectNode message) {
		ObjectNode cut = message.deepCopy();
		for (JsonNode block : cut.path("content")) {
			if (block instanceof ObjectNode object) {
				String type = block.path("type").asText();
				if (type.equals("tool_use")) {
					cutText(object, "input", this.inputCap, object);
				}
				else if (type.equals("tool_result")) {
					cutItems(object);
				}
			}
		}
		return cut;
	}

	private void cutItems(ObjectNode block) {
		if (block.path("content") instanceof ArrayNode items) {
			for (JsonNode item : items) {
				if (item instanceof ObjectNode object) {
					cutText(object, "text", this.resultCap, block);
				}
			}
		}
	}

	private void cutText(ObjectNode holder, String member, long cap, ObjectNode block) {
		String text = holder.path(member).textValue();
		if (text == null || cap == NO_CAP || length(text) <= cap) {
			return;
		}
		holder.put(member, start(text, (int) cap) + SUFFIX);
		block.put("truncated", true);
	}

	private long length(String text) {
		return this.bytes ? text.getBytes(StandardCharsets.UTF_8).length : text.codePointCount(0, text.length());
	}

	private String start(String text, int cap) {
		if (!this.bytes) {
			return text.substring(0, text.offsetByCodePoints(0, cap));
		}
		int end = 0;
		int used = 0;
		while (end < text.length()) {
			int point = text.codePointAt(end);
			used += (point < 0x80) ? 1 : (point < 0x800) ? 2 : (point < 0x10000) ? 3 : 4;
			if (used > cap) {
				break;
			}
			end += Character.charCount(point);
		}
		return text.substring(0, end);
	}

}
