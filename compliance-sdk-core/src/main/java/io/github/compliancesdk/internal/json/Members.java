package io.github.compliancesdk.internal.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.github.compliancesdk.error.ComplianceDecodingException;
import org.jspecify.annotations.Nullable;

/**
 * Takes the members that a record knows out of an object; what stays is the rest. A
 * member of the wrong type is a {@link ComplianceDecodingException} that names the place
 * and not the content. For use by one thread.
 */
public final class Members {

	private final JsonObject object;

	private final String name;

	private final int index;

	private final @Nullable Members parent;

	private final @Nullable String requestId;

	private final BitSet taken;

	/**
	 * Opens an object.
	 * @param object the object
	 * @param name name of the object, or of the array that it is a row of, for messages
	 * @param index index of the row, for messages, or -1 if it is none
	 * @param requestId id of the request, for messages, or {@code null}
	 */
	public Members(JsonObject object, String name, int index, @Nullable String requestId) {
		this(object, name, index, null, requestId);
	}

	private Members(JsonObject object, String name, int index, @Nullable Members parent, @Nullable String requestId) {
		this.object = object;
		this.name = name;
		this.index = index;
		this.parent = parent;
		this.requestId = requestId;
		this.taken = new BitSet(object.size());
	}

	/**
	 * Takes a member that must be a string.
	 * @param name its name
	 * @return the string
	 */
	public String requiredString(String name) {
		return required(name, string(name));
	}

	/**
	 * Takes a string.
	 * @param name its name
	 * @return the string, or {@code null} if it is null or absent
	 */
	public @Nullable String string(String name) {
		return take(name, String.class);
	}

	/**
	 * Takes a member that must be true or false.
	 * @param name its name
	 * @return the value
	 */
	public boolean requiredBool(String name) {
		return required(name, bool(name));
	}

	/**
	 * Takes true or false.
	 * @param name its name
	 * @return the value, or {@code null} if it is null or absent
	 */
	public @Nullable Boolean bool(String name) {
		return take(name, Boolean.class);
	}

	/**
	 * Takes true or false, where absent means false.
	 * @param name its name
	 * @return the value
	 */
	public boolean flag(String name) {
		return Boolean.TRUE.equals(bool(name));
	}

	/**
	 * Takes a member that must be a time.
	 * @param name its name
	 * @return the time
	 */
	public Instant requiredInstant(String name) {
		return required(name, instant(name));
	}

	/**
	 * Takes a time; one without a zone is UTC.
	 * @param name its name
	 * @return the time, or {@code null} if it is null or absent
	 */
	public @Nullable Instant instant(String name) {
		String value = string(name);
		try {
			return (value != null) ? Timestamps.parse(value) : null;
		}
		catch (DateTimeException ex) {
			throw invalid(name, "is not an RFC 3339 time");
		}
	}

	/**
	 * Takes a member that must be a whole number.
	 * @param name its name
	 * @return the number
	 */
	public long requiredInteger(String name) {
		return required(name, integer(name));
	}

	/**
	 * Takes a whole number.
	 * @param name its name
	 * @return the number, or {@code null} if it is null or absent
	 */
	public @Nullable Long integer(String name) {
		return take(name, Long.class);
	}

	/**
	 * Takes a list of strings.
	 * @param name its name
	 * @return the list, empty if it is null or absent
	 */
	public List<String> strings(String name) {
		List<?> values = take(name, List.class);
		if (values == null) {
			return List.of();
		}
		for (Object value : values) {
			if (!(value instanceof String)) {
				throw invalid(name, "holds something that is not a string");
			}
		}
		return values.stream().map(String.class::cast).toList();
	}

	/**
	 * Takes a list of strings that must be there.
	 * @param name its name
	 * @return the list
	 */
	public List<String> requiredStrings(String name) {
		require(name);
		return strings(name);
	}

	/**
	 * Takes a list of objects.
	 * @param <T> type of the elements
	 * @param name its name
	 * @param decoder makes an element of its members
	 * @return the list, empty if it is null or absent
	 */
	public <T> List<T> objects(String name, Function<Members, T> decoder) {
		List<?> values = take(name, List.class);
		if (values == null) {
			return List.of();
		}
		List<T> objects = new ArrayList<>(values.size());
		for (Object value : values) {
			if (!(value instanceof JsonObject element)) {
				throw invalid(name + "[" + objects.size() + "]", "is not an object");
			}
			objects.add(decoder.apply(new Members(element, name, objects.size(), this, this.requestId)));
		}
		return Collections.unmodifiableList(objects);
	}

	/**
	 * Takes a list of objects that must be there.
	 * @param <T> type of the elements
	 * @param name its name
	 * @param decoder makes an element of its members
	 * @return the list
	 */
	public <T> List<T> requiredObjects(String name, Function<Members, T> decoder) {
		require(name);
		return objects(name, decoder);
	}

	/**
	 * Takes an object whose members are named by the server and are objects themselves.
	 * @param <T> type of the values
	 * @param name its name
	 * @param decoder makes a value of its members
	 * @return the values in the order of the wire
	 */
	public <T> Map<String, T> requiredMap(String name, Function<Members, T> decoder) {
		Members map = requiredObject(name);
		Map<String, T> values = new LinkedHashMap<>();
		for (String key : map.object.keySet()) {
			values.put(key, decoder.apply(map.requiredObject(key)));
		}
		return Collections.unmodifiableMap(values);
	}

	/**
	 * Takes a member of any type.
	 * @param name its name
	 * @return the value, or {@code null} if it is null or absent
	 */
	public @Nullable Object value(String name) {
		return take(name, Object.class);
	}

	/**
	 * Whether there is a member, be it null.
	 * @param name its name
	 * @return {@code true} if there is
	 */
	public boolean has(String name) {
		return this.object.containsKey(name);
	}

	/**
	 * Takes an object that must be there.
	 * @param name its name
	 * @return its members
	 */
	public Members requiredObject(String name) {
		return required(name, object(name));
	}

	/**
	 * Takes an object and makes a value of it.
	 * @param <T> type of the value
	 * @param name its name
	 * @param decoder makes the value of its members
	 * @return the value, or {@code null} if it is null or absent
	 */
	public <T> @Nullable T object(String name, Function<Members, T> decoder) {
		Members members = object(name);
		return (members != null) ? decoder.apply(members) : null;
	}

	/**
	 * Takes an object.
	 * @param name its name
	 * @return its members, or {@code null} if it is null or absent
	 */
	public @Nullable Members object(String name) {
		JsonObject value = take(name, JsonObject.class);
		return (value != null) ? new Members(value, name, -1, this, this.requestId) : null;
	}

	/**
	 * All members that were not taken, in the order of the wire.
	 * @return an unmodifiable map
	 */
	public Map<String, @Nullable Object> rest() {
		int size = this.object.size();
		int left = size - this.taken.cardinality();
		if (left == 0) {
			return JsonObject.EMPTY;
		}
		@Nullable Object[] rest = new Object[2 * left];
		int target = 0;
		for (int i = this.taken.nextClearBit(0); i < size; i = this.taken.nextClearBit(i + 1)) {
			rest[target++] = this.object.nameAt(i);
			rest[target++] = this.object.valueAt(i);
		}
		return new JsonObject(rest);
	}

	private void require(String name) {
		if (this.object.get(name) == null) {
			throw invalid(name, "is missing");
		}
	}

	private <T> T required(String name, @Nullable T value) {
		if (value == null) {
			throw invalid(name, "is missing");
		}
		return value;
	}

	private <T> @Nullable T take(String name, Class<T> type) {
		int position = this.object.indexOf(name);
		if (position < 0) {
			return null;
		}
		this.taken.set(position);
		Object value = this.object.valueAt(position);
		if (value == null) {
			return null;
		}
		if (!type.isInstance(value)) {
			throw invalid(name, "has the wrong type");
		}
		return type.cast(value);
	}

	private ComplianceDecodingException invalid(String name, String problem) {
		return new ComplianceDecodingException(path() + "." + name + " " + problem, false, this.requestId);
	}

	// put together only when a message needs it: there is one of us for each row
	private String path() {
		String own = (this.index >= 0) ? this.name + "[" + this.index + "]" : this.name;
		return (this.parent != null) ? this.parent.path() + "." + own : own;
	}

}
