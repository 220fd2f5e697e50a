package io.github.compliancesdk.error;

import java.io.Serial;
import java.util.List;

/**
 * The key lacks a scope (403).
 */
public class InsufficientScopeException extends PermissionDeniedException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** Scopes that the key has. */
	private final String[] granted;

	/** Scopes of which one is needed. */
	private final String[] required;

	/**
	 * Creates an exception.
	 * @param error what the server said
	 * @param granted scopes that the key has
	 * @param required scopes of which it needs one
	 */
	public InsufficientScopeException(ApiError error, List<String> granted, List<String> required) {
		super(error, "the key has the scopes " + granted + " and needs one of " + required
				+ ". Scopes are fixed when a key is made: make a key that has it");
		this.granted = granted.toArray(String[]::new);
		this.required = required.toArray(String[]::new);
	}

	/**
	 * Scopes that the key has.
	 * @return an unmodifiable list
	 */
	public List<String> granted() {
		return List.of(this.granted);
	}

	/**
	 * Scopes of which one is needed.
	 * @return an unmodifiable list
	 */
	public List<String> required() {
		return List.of(this.required);
	}

}
