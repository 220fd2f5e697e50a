package io.github.compliancesdk.internal.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Members of a JSON object in the order of the wire: an unmodifiable map over one flat
 * array, which costs a fraction of a hash map for the few members that records have.
 */
public final class JsonObject extends AbstractMap<String, @Nullable Object> {

	static final JsonObject EMPTY = new JsonObject(new Object[0]);

	/** Beyond this many members a look-up goes through an index. */
	private static final int LINEAR = 32;

	private final @Nullable Object[] namesAndValues;

	private final @Nullable Map<String, Integer> index;

	/**
	 * Wraps an array that nobody else changes.
	 * @param namesAndValues names, which are distinct, each followed by its value
	 */
	JsonObject(@Nullable Object[] namesAndValues) {
		this.namesAndValues = namesAndValues;
		this.index = (namesAndValues.length > 2 * LINEAR) ? index(namesAndValues) : null;
	}

	private static Map<String, Integer> index(@Nullable Object[] namesAndValues) {
		Map<String, Integer> index = new LinkedHashMap<>(namesAndValues.length);
		for (int i = 0; i < namesAndValues.length; i += 2) {
			index.put((String) namesAndValues[i], i / 2);
		}
		return index;
	}

	/**
	 * Position of a member.
	 * @param name its name
	 * @return the position, or -1
	 */
	int indexOf(@Nullable Object name) {
		if (this.index != null) {
			return this.index.getOrDefault(name, -1);
		}
		for (int i = 0; i < this.namesAndValues.length; i += 2) {
			if (Objects.equals(this.namesAndValues[i], name)) {
				return i / 2;
			}
		}
		return -1;
	}

	String nameAt(int position) {
		return (String) Objects.requireNonNull(this.namesAndValues[2 * position]);
	}

	@Nullable Object valueAt(int position) {
		return this.namesAndValues[2 * position + 1];
	}

	@Override
	public int size() {
		return this.namesAndValues.length / 2;
	}

	@Override
	public boolean containsKey(@Nullable Object name) {
		return indexOf(name) >= 0;
	}

	@Override
	public @Nullable Object get(@Nullable Object name) {
		int position = indexOf(name);
		return (position >= 0) ? valueAt(position) : null;
	}

	@Override
	public Set<Entry<String, @Nullable Object>> entrySet() {
		return new AbstractSet<>() {

			@Override
			public int size() {
				return JsonObject.this.size();
			}

			@Override
			public Iterator<Entry<String, @Nullable Object>> iterator() {
				return new MemberIterator();
			}

		};
	}

	private final class MemberIterator implements Iterator<Entry<String, @Nullable Object>> {

		private int position;

		@Override
		public boolean hasNext() {
			return this.position < size();
		}

		@Override
		public Entry<String, @Nullable Object> next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			int current = this.position++;
			return new SimpleImmutableEntry<>(nameAt(current), valueAt(current));
		}

	}

}
