package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Writes the members a type has of its own, as the catalogue describes them: nested
 * objects, lists, maps, enumerations, and members that are null or left out at times.
 */
final class MemberWriters {

	private static final byte[] NULL = JsonBuffer.ascii("null");

	private static final byte[] TRUE = JsonBuffer.ascii("true");

	private static final byte[] FALSE = JsonBuffer.ascii("false");

	private static final byte[] EMPTY = JsonBuffer.ascii("\"\"");

	private static final int ROLL = 16;

	/* Out of sixteen. */
	private static final int ABSENT_IF_OPTIONAL = 1;

	private static final int ABSENT_IF_BLANKED = 5;

	private static final int NULL_UP_TO = 3;

	private final List<Member> members = new ArrayList<>();

	private MemberWriters() {
	}

	/**
	 * Reads the {@code fields} of a catalogue entry.
	 * @param reserved names the record has already
	 */
	static MemberWriters of(JsonNode fields, Set<String> reserved, TextValues texts) {
		MemberWriters writers = new MemberWriters();
		for (JsonNode field : fields) {
			String name = field.path("name").asText();
			if (!reserved.contains(name)) {
				writers.members.add(member(field, name, texts));
			}
		}
		return writers;
	}

	/** Writes the members, each led by a comma unless it is the first of an object. */
	void write(Dice dice, JsonBuffer out, boolean first) {
		boolean leading = first;
		for (Member member : this.members) {
			int roll = dice.below(ROLL);
			if (roll < member.absent) {
				continue;
			}
			out.raw(leading ? member.name : member.nameAfterComma);
			leading = false;
			if (member.nullable && roll <= NULL_UP_TO) {
				out.raw(NULL);
			}
			else {
				member.value.write(dice, out);
			}
		}
	}

	private static Member member(JsonNode field, String name, TextValues texts) {
		boolean optional = !field.path("required").asBoolean();
		boolean nullable = field.path("nullable").asBoolean();
		if (field.has("blanked_since")) {
			// the server has blanked these for old records, too: null, empty or left out
			return new Member(name, (dice, out) -> out.raw((dice.below(2) == 0) ? NULL : EMPTY), ABSENT_IF_BLANKED,
					false);
		}
		return new Member(name, value(field, name, texts), optional ? ABSENT_IF_OPTIONAL : 0, nullable);
	}

	private static ValueWriter value(JsonNode field, String name, TextValues texts) {
		String type = field.path("type").asText();
		if (type.startsWith("array<")) {
			return list(field, name, type.substring(6, type.length() - 1), texts);
		}
		return single(field, name, type, texts);
	}

	private static ValueWriter list(JsonNode field, String name, String itemType, TextValues texts) {
		ValueWriter item = single(field, singular(name), itemType, texts);
		return (dice, out) -> {
			out.raw('[');
			int items = dice.below(4);
			for (int i = 0; i < items; i++) {
				if (i > 0) {
					out.raw(',');
				}
				item.write(dice, out);
			}
			out.raw(']');
		};
	}

	private static String singular(String name) {
		return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
	}

	private static ValueWriter single(JsonNode field, String name, String type, TextValues texts) {
		if (name.equals("request_method")) {
			return (dice, out) -> out.raw((dice.below(32) == 0) ? "\"DELETE\"" : "\"GET\"");
		}
		if (field.has("enum")) {
			return enumeration(field.path("enum"));
		}
		return switch (type) {
			case "boolean" -> (dice, out) -> out.raw((dice.below(2) == 0) ? TRUE : FALSE);
			case "number", "integer" -> NumberValues.named(name);
			case "object" -> object(field, texts);
			case "map" -> map(field.path("values").asText());
			default -> texts.named(name);
		};
	}

	private static ValueWriter enumeration(JsonNode values) {
		List<byte[]> choices = new ArrayList<>();
		values.forEach((value) -> choices.add(JsonBuffer.ascii(value.toString())));
		byte[][] all = choices.toArray(new byte[0][]);
		return (dice, out) -> out.raw(dice.one(all));
	}

	private static ValueWriter object(JsonNode field, TextValues texts) {
		List<MemberWriters> variants = new ArrayList<>();
		if (field.has("variants")) {
			field.path("variants").forEach((variant) -> variants.add(of(variant.path("fields"), Set.of(), texts)));
		}
		else {
			variants.add(of(field.path("fields"), Set.of(), texts));
		}
		MemberWriters[] all = variants.toArray(new MemberWriters[0]);
		return (dice, out) -> {
			out.raw('{');
			dice.one(all).write(dice, out, true);
			out.raw('}');
		};
	}

	private static ValueWriter map(String valueType) {
		return switch (valueType) {
			case "number" -> (dice, out) -> out.raw("{\"standard\":")
				.number(dice.below(200))
				.raw(",\"premium\":")
				.number(dice.below(20))
				.raw('}');
			case "boolean" -> (dice, out) -> out.raw("{\"search:query\":true,\"files:write\":")
				.raw((dice.below(2) == 0) ? "true}" : "false}");
			case "string" -> (dice, out) -> out.raw("{\"deploy\":\"ask\",\"status\":\"always\"}");
			default -> (dice, out) -> out.raw(
					"{\"sub\":\"repo:demo/app\",\"aud\":[\"https://api.example.com\"],\"nested\":{\"ref\":null},\"exp\":")
				.number(1_790_000_000L + dice.below(1_000_000))
				.raw('}');
		};
	}

	// nobody compares them
	@SuppressWarnings("ArrayRecordComponent")
	private record Member(byte[] name, byte[] nameAfterComma, ValueWriter value, int absent, boolean nullable) {

		private Member(String name, ValueWriter value, int absent, boolean nullable) {
			this(JsonBuffer.ascii('"' + name + "\":"), JsonBuffer.ascii(",\"" + name + "\":"), value, absent, nullable);
		}

	}

}
