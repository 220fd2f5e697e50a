package io.github.compliancesdk.organization;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How long one type of data is kept. An open union: one of a kind that this version does
 * not know is an {@link UnknownRetention} and keeps all its members.
 */
public sealed interface RetentionPeriod permits FixedRetention, IndefiniteRetention, UnknownRetention {

	/**
	 * Kind on the wire, an open value.
	 * @return the kind, or {@code null} where the server sent none and the rest does not
	 * tell
	 */
	@Nullable String type();

	/**
	 * Members that this version does not know.
	 * @return an unmodifiable map in the order of the wire
	 */
	Map<String, @Nullable Object> additionalProperties();

}
