package io.github.compliancesdk.artifact;

import java.util.Objects;

/**
 * Kind of a published code artifact. An open set: a value that this version does not know
 * is a value, not an error.
 *
 * @param value text on the wire
 */
public record CodeArtifactType(String value) {

	/**
	 * {@code claude_docs}.
	 */
	public static final CodeArtifactType CLAUDE_DOCS = new CodeArtifactType("claude_docs");

	/**
	 * Checks the value.
	 * @param value text on the wire
	 * @throws NullPointerException if the value is {@code null}
	 */
	public CodeArtifactType {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
