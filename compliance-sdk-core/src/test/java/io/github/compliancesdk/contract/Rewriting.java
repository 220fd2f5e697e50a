package io.github.compliancesdk.contract;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.compliancesdk.chat.ToolInput;
import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record back from its components alone, not from the bytes it keeps, and tells
 * what that lost or changed.
 */
final class Rewriting {

	private static final ObjectMapper JSON = new ObjectMapper();

	private Rewriting() {
	}

	static JsonNode of(@Nullable Object value) {
		if (value instanceof Record record) {
			return ofRecord(record);
		}
		if (value instanceof Instant || value instanceof ToolInput) {
			return JSON.getNodeFactory().textNode((value instanceof ToolInput input) ? input.text() : value.toString());
		}
		if (value instanceof List<?> list) {
			ArrayNode array = JSON.createArrayNode();
			list.forEach((element) -> array.add(of(element)));
			return array;
		}
		if (value instanceof Map<?, ?> map) {
			ObjectNode object = JSON.createObjectNode();
			map.forEach((name, member) -> object.set((String) name, of(member)));
			return object;
		}
		return JSON.valueToTree(value);
	}

	private static JsonNode ofRecord(Record record) {
		if (record instanceof ToolInput input) {
			return JSON.getNodeFactory().textNode(input.text());
		}
		RecordComponent[] components = record.getClass().getRecordComponents();
		if (components.length == 1 && components[0].getName().equals("value")) {
			return of(valueOf(record, components[0].getAccessor()));
		}
		ObjectNode object = JSON.createObjectNode();
		for (RecordComponent component : components) {
			Object value = valueOf(record, component.getAccessor());
			if (component.getName().equals("additionalProperties")) {
				((Map<?, ?>) value).forEach((name, member) -> object.set((String) name, of(member)));
			}
			else if (!(value instanceof RawJson)) {
				object.set(snakeCase(component.getName()), of(value));
			}
		}
		for (Class<?> type : record.getClass().getInterfaces()) {
			if (type.isSealed()) {
				object.set("type", of(valueOf(record, method(record, "type"))));
			}
		}
		return object;
	}

	private static Method method(Record record, String name) {
		try {
			return record.getClass().getMethod(name);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static @Nullable Object valueOf(Record record, Method accessor) {
		try {
			accessor.setAccessible(true);
			return accessor.invoke(record);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What of the original is not in the copy. A null member, an absent one, an empty
	 * list and {@code false} mean the same where a list or a flag belongs, and a time is
	 * the same however it is written.
	 */
	static List<String> losses(JsonNode original, JsonNode copy) {
		List<String> losses = new ArrayList<>();
		compare("", original, copy, losses);
		return losses;
	}

	private static void compare(String path, JsonNode original, JsonNode copy, List<String> losses) {
		if (isNothing(original) && isNothing(copy)) {
			return;
		}
		if (original.isObject() && copy.isObject()) {
			original.properties()
				.forEach((member) -> compare(path + "." + member.getKey(), member.getValue(),
						copy.path(member.getKey()), losses));
			copy.properties().forEach((member) -> {
				if (!original.has(member.getKey()) && !isNothing(member.getValue())
						&& !member.getKey().equals("type")) {
					losses.add(path + "." + member.getKey() + " was invented");
				}
			});
			return;
		}
		if (original.isArray() && copy.isArray() && original.size() == copy.size()) {
			for (int i = 0; i < original.size(); i++) {
				compare(path + "[" + i + "]", original.get(i), copy.get(i), losses);
			}
			return;
		}
		if (!sameScalar(original, copy)) {
			losses.add(path + " was " + original + " and is " + copy);
		}
	}

	private static boolean isNothing(JsonNode node) {
		return node.isMissingNode() || node.isNull() || (node.isArray() && node.isEmpty())
				|| (node.isBoolean() && !node.booleanValue());
	}

	private static boolean sameScalar(JsonNode original, JsonNode copy) {
		if (original.isNumber() && copy.isNumber()) {
			return original.decimalValue().compareTo(copy.decimalValue()) == 0;
		}
		return original.equals(copy)
				|| (original.isTextual() && copy.isTextual() && sameTime(original.textValue(), copy.textValue()));
	}

	private static boolean sameTime(String original, String copy) {
		try {
			String zoned = original.matches(".*(Z|[+-]\\d\\d:\\d\\d)$") ? original : original + "Z";
			return OffsetDateTime.parse(zoned.replace(' ', 'T')).toInstant().equals(Instant.parse(copy));
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	private static String snakeCase(String name) {
		return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
	}

}
