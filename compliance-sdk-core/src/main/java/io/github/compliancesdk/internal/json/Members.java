package io.github.compliancesdk.internal.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

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
	 * Opens a row of an array.
	 * @param object the row
	 * @param array name of the array, for messages
	 * @param index index of the row, for messages
	 * @param requestId id of the request, for messages, or {@code null}
	 */
	public Members(JsonObject object, String array, int index, @Nullable String requestId) {
		this(object, array, index, null, requestId);
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
		String value = string(name);
		if (value == null) {
			throw invalid(name, "is missing");
		}
		return value;
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
	 * Takes a member that must be a time.
	 * @param name its name
	 * @return the time
	 */
	public Instant requiredInstant(String name) {
		try {
			return Timestamps.parse(requiredString(name));
		}
		catch (DateTimeException ex) {
			throw invalid(name, "is not an RFC 3339 time");
		}
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
