package io.github.compliancesdk.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A way to spoil a body.
 */
enum Mutation {

	FLIP_BYTES {
		@Override
		byte[] apply(byte[] body, Random random) {
			byte[] flipped = body.clone();
			for (int i = 0; i <= random.nextInt(4) && flipped.length > 0; i++) {
				flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
			}
			return flipped;
		}
	},

	CUT {
		@Override
		byte[] apply(byte[] body, Random random) {
			return Arrays.copyOf(body, random.nextInt(body.length + 1));
		}
	},

	DROP_MEMBER {
		@Override
		byte[] apply(byte[] body, Random random) {
			return changed(body, random, (parent, name) -> parent.remove(name));
		}
	},

	CHANGE_TYPE {
		@Override
		byte[] apply(byte[] body, Random random) {
			return changed(body, random, (parent, name) -> parent.set(name, other(random)));
		}

		private static JsonNode other(Random random) {
			JsonNodeFactory factory = JsonNodeFactory.instance;
			return switch (random.nextInt(7)) {
				case 0 -> factory.nullNode();
				case 1 -> factory.booleanNode(random.nextBoolean());
				case 2 -> factory.numberNode(random.nextLong());
				case 3 -> factory.numberNode(random.nextDouble());
				case 4 -> factory.arrayNode().add("x").add(1).addNull();
				case 5 -> factory.objectNode().put("type", "x").putNull("y");
				default -> factory.textNode("2026-13-45T99:99:99Z");
			};
		}
	},

	NEST_DEEP {
		@Override
		byte[] apply(byte[] body, Random random) {
			int depth = 1 + random.nextInt(5000);
			boolean closed = random.nextBoolean();
			String nested = (random.nextBoolean() ? "[".repeat(depth) : "{\"a\":".repeat(depth));
			String end = nested.startsWith("[") ? "]".repeat(depth) : "1" + "}".repeat(depth);
			return replaced(body, random, nested + (closed ? end : ""));
		}
	},

	HUGE_NUMBER {
		@Override
		byte[] apply(byte[] body, Random random) {
			String digits = "9".repeat(1 + random.nextInt(3000));
			return replaced(body, random, switch (random.nextInt(4)) {
				case 0 -> digits;
				case 1 -> "-" + digits;
				case 2 -> "1e" + digits;
				default -> "0." + digits + "E-99999";
			});
		}
	},

	LONG_STRING {
		@Override
		byte[] apply(byte[] body, Random random) {
			return replaced(body, random, "\"" + "\\u0000x".repeat(random.nextInt(60_000)) + "\"");
		}
	};

	private static final ObjectMapper JSON = new ObjectMapper();

	abstract byte[] apply(byte[] body, Random random);

	/** A change at one member, wherever it stands. */
	private static byte[] changed(byte[] body, Random random, Change change) {
		try {
			JsonNode root = JSON.readTree(body);
			List<Map.Entry<ObjectNode, String>> members = new ArrayList<>();
			collect(root, members);
			if (members.isEmpty()) {
				return body;
			}
			Map.Entry<ObjectNode, String> member = members.get(random.nextInt(members.size()));
			change.apply(member.getKey(), member.getValue());
			return JSON.writeValueAsBytes(root);
		}
		catch (IOException ex) {
			// not JSON: nothing to change
			return body;
		}
	}

	private static byte[] replaced(byte[] body, Random random, String json) {
		String marker = "\"replace-me\"";
		byte[] marked = changed(body, random, (parent, name) -> parent.put(name, "replace-me"));
		return new String(marked, StandardCharsets.UTF_8).replace(marker, json).getBytes(StandardCharsets.UTF_8);
	}

	private static void collect(JsonNode node, List<Map.Entry<ObjectNode, String>> members) {
		if (node instanceof ObjectNode object) {
			object.properties().forEach((member) -> members.add(Map.entry(object, member.getKey())));
		}
		node.forEach((child) -> collect(child, members));
	}

	private interface Change {

		void apply(ObjectNode parent, String name);

	}

}
