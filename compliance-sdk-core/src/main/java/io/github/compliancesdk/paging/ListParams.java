package io.github.compliancesdk.paging;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the parameters of all lists have in common: the page size. Immutable.
 */
public abstract class ListParams {

	private final @Nullable Integer pageSize;

	/**
	 * Takes what a builder holds.
	 * @param builder the builder
	 */
	protected ListParams(Builder<?> builder) {
		this.pageSize = builder.pageSize;
	}

	/**
	 * Rows a page; {@code limit} on the wire.
	 * @return the size, or {@code null} for the default of the list
	 */
	public final @Nullable Integer pageSize() {
		return this.pageSize;
	}

	/**
	 * Builds parameters of a list. Not safe for use by several threads.
	 *
	 * @param <B> type of the builder itself
	 */
	public abstract static class Builder<B extends Builder<B>> {

		private final int maxPageSize;

		private @Nullable Integer pageSize;

		/**
		 * Starts with the default of the list.
		 * @param maxPageSize largest page the server gives
		 */
		protected Builder(int maxPageSize) {
			this.maxPageSize = maxPageSize;
		}

		/**
		 * Starts with the values of other parameters.
		 * @param maxPageSize largest page the server gives
		 * @param params the other parameters
		 */
		protected Builder(int maxPageSize, ListParams params) {
			this.maxPageSize = maxPageSize;
			this.pageSize = params.pageSize;
		}

		/**
		 * Sets the rows a page; {@code limit} on the wire.
		 * @param pageSize 1 to the {@code MAX_PAGE_SIZE} of the parameters
		 * @return this builder
		 * @throws IllegalArgumentException if it is out of range
		 */
		public B pageSize(int pageSize) {
			if (pageSize < 1 || pageSize > this.maxPageSize) {
				throw new IllegalArgumentException(
						"pageSize must be between 1 and " + this.maxPageSize + ", but is " + pageSize);
			}
			this.pageSize = pageSize;
			return self();
		}

		/**
		 * This builder, as what it is.
		 * @return this builder
		 */
		protected abstract B self();

		/**
		 * Checks the values of a filter. An empty filter would be an unfiltered query,
		 * the opposite of what was meant.
		 * @param name name of the filter, for the message
		 * @param values its values
		 * @param max most values the server takes
		 * @return a copy of the values
		 * @throws IllegalArgumentException if there is no value, if there are too many,
		 * or if one is blank
		 */
		protected static List<String> filter(String name, Collection<String> values, int max) {
			if (values.isEmpty()) {
				throw new IllegalArgumentException(
						name + " is empty: leave the filter out to read everything, or do not call at all");
			}
			if (values.size() > max) {
				throw new IllegalArgumentException(name + " must be at most " + max + ", but are " + values.size()
						+ ": split them over several calls");
			}
			values.forEach((value) -> notBlank(name, value));
			return List.copyOf(values);
		}

		/**
		 * Checks a text.
		 * @param name name of the parameter, for the message
		 * @param value the text
		 * @return the text
		 * @throws IllegalArgumentException if it is blank
		 */
		protected static String notBlank(String name, @Nullable String value) {
			if (value == null || value.isBlank()) {
				throw new IllegalArgumentException(name + " must not be blank");
			}
			return value;
		}

	}

}
