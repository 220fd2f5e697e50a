package io.github.compliancesdk.project;

import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A file or text document of a project. An open union: one of a kind that this version
 * does not know is an {@link UnknownAttachment} and keeps all its members.
 */
public sealed interface ProjectAttachment permits ProjectFile, ProjectDoc, UnknownAttachment {

	/**
	 * Kind on the wire, an open value.
	 * @return the kind, or {@code null} where the server sent none and the rest does not
	 * tell
	 */
	@Nullable String type();

	/**
	 * Id of the attachment.
	 * @return the id, or {@code null} when the server sent none
	 */
	@Nullable String id();

	/**
	 * Members that this version does not know.
	 * @return an unmodifiable map in the order of the wire
	 */
	Map<String, @Nullable Object> additionalProperties();

	/**
	 * The record exactly as it was received.
	 * @return the JSON
	 */
	RawJson rawJson();

}
