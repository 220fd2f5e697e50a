package io.github.compliancesdk.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * The members of a body beside its rows, with the exact bytes of each. For use by one
 * thread.
 */
public final class Envelope {

	private final byte[] body;

	private final @Nullable String requestId;

	private final List<Slice> slices = new ArrayList<>();

	private boolean hasRows;

	Envelope(byte[] body, @Nullable String requestId) {
		this.body = body;
		this.requestId = requestId;
	}

	void add(String name, @Nullable Object value, int from, int valueFrom, int to) {
		this.slices.removeIf((slice) -> slice.name().equals(name));
		this.slices.add(new Slice(name, value, from, valueFrom, to));
	}

	void rowsRead() {
		this.hasRows = true;
	}

	/**
	 * Makes sure that the body had its array of rows.
	 * @param name name of the array, for the message
	 */
	public void requireRows(String name) {
		if (!this.hasRows) {
			throw new ComplianceDecodingException(name + " is missing", false, this.requestId);
		}
	}

	/**
	 * Opens the members.
	 * @return the members, none taken yet
	 */
	public Members members() {
		@Nullable Object[] members = new Object[2 * this.slices.size()];
		int i = 0;
		for (Slice slice : this.slices) {
			members[i++] = slice.name();
			members[i++] = slice.value();
		}
		return new Members(new JsonObject(members), "the body", -1, this.requestId);
	}

	/**
	 * The exact bytes of the value of a member.
	 * @param name its name
	 * @return the value
	 */
	public RawJson raw(String name) {
		for (Slice slice : this.slices) {
			if (slice.name().equals(name)) {
				return RawJson.copyOf(this.body, slice.valueFrom(), slice.to());
			}
		}
		throw new ComplianceDecodingException(name + " is missing", false, this.requestId);
	}

	/**
	 * The object that the members make without some of them; each member keeps its exact
	 * bytes.
	 * @param names what to leave out
	 * @return the object
	 */
	public RawJson rawWithout(Set<String> names) {
		List<Slice> kept = this.slices.stream().filter((slice) -> !names.contains(slice.name())).toList();
		int length = 1 + Math.max(1, kept.size());
		for (Slice slice : kept) {
			length += slice.to() - slice.from();
		}
		byte[] object = new byte[length];
		int position = 0;
		object[position++] = '{';
		for (Slice slice : kept) {
			if (position > 1) {
				object[position++] = ',';
			}
			System.arraycopy(this.body, slice.from(), object, position, slice.to() - slice.from());
			position += slice.to() - slice.from();
		}
		object[position] = '}';
		return RawJson.copyOf(object, 0, length);
	}

	/**
	 * Where a member stands.
	 *
	 * @param name its name
	 * @param value its value
	 * @param from where its name starts
	 * @param valueFrom where its value starts
	 * @param to where its value ends
	 */
	private record Slice(String name, @Nullable Object value, int from, int valueFrom, int to) {
	}

}
