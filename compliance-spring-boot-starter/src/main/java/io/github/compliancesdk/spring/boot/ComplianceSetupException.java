package io.github.compliancesdk.spring.boot;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/**
 * The application is not set up so that it can use the Compliance API. Ends the start,
 * and is shown as what happened and what to do about it.
 */
public class ComplianceSetupException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** What to do. */
	private final String action;

	/** Name of the property that is at fault. */
	private final @Nullable String property;

	/**
	 * Creates the exception.
	 * @param message what happened, as a sentence
	 * @param action what to do about it, as a sentence
	 */
	public ComplianceSetupException(String message, String action) {
		this(message, action, null, null);
	}

	ComplianceSetupException(String message, String action, @Nullable String property, @Nullable Throwable cause) {
		super(message, cause);
		this.action = action;
		this.property = property;
	}

	/**
	 * What to do about it.
	 * @return a sentence
	 */
	public String action() {
		return this.action;
	}

	@Nullable String property() {
		return this.property;
	}

	static ComplianceSetupException ofProperty(String property, Exception reason) {
		return new ComplianceSetupException(
				"The property " + property + " cannot be used: " + reason.getMessage() + ".",
				"Correct " + property + ". What it may be is in the description of the property.", property, reason);
	}

}
