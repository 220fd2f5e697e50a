package io.github.compliancesdk.session;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How a turn was obtained, where it is not verified content. An open union: one of a kind
 * that this version does not know is an {@link UnknownProvenance} and keeps all its
 * members.
 */
public sealed interface Provenance permits ClientAsserted, SyntheticMarker, ContentUnavailable, UnknownProvenance {

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
