package io.github.compliancesdk.project;

import java.util.Objects;

/**
 * What a collaborator may do in a project. An open set: a value that this version does
 * not know is a value, not an error.
 *
 * @param value text on the wire
 */
public record CollaboratorRole(String value) {

	/**
	 * {@code admin}.
	 */
	public static final CollaboratorRole ADMIN = new CollaboratorRole("admin");

	/**
	 * {@code editor}.
	 */
	public static final CollaboratorRole EDITOR = new CollaboratorRole("editor");

	/**
	 * {@code owner}.
	 */
	public static final CollaboratorRole OWNER = new CollaboratorRole("owner");

	/**
	 * {@code viewer}.
	 */
	public static final CollaboratorRole VIEWER = new CollaboratorRole("viewer");

	/**
	 * Checks the value.
	 * @param value text on the wire
	 * @throws NullPointerException if the value is {@code null}
	 */
	public CollaboratorRole {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
