package io.github.compliancesdk.session;

import java.util.Objects;

/**
 * Product that a session took place in. An open set: a value that this version does not
 * know is a value, not an error.
 *
 * @param value text on the wire
 */
public record ProductSurface(String value) {

	/**
	 * {@code cowork}.
	 */
	public static final ProductSurface COWORK = new ProductSurface("cowork");

	/**
	 * {@code claude_code}.
	 */
	public static final ProductSurface CLAUDE_CODE = new ProductSurface("claude_code");

	/**
	 * {@code claude_science}.
	 */
	public static final ProductSurface CLAUDE_SCIENCE = new ProductSurface("claude_science");

	/**
	 * {@code claude_in_chrome}.
	 */
	public static final ProductSurface CLAUDE_IN_CHROME = new ProductSurface("claude_in_chrome");

	/**
	 * {@code office_agents}.
	 */
	public static final ProductSurface OFFICE_AGENTS = new ProductSurface("office_agents");

	/**
	 * {@code office_agents/excel}.
	 */
	public static final ProductSurface OFFICE_AGENTS_EXCEL = new ProductSurface("office_agents/excel");

	/**
	 * {@code office_agents/powerpoint}.
	 */
	public static final ProductSurface OFFICE_AGENTS_POWERPOINT = new ProductSurface("office_agents/powerpoint");

	/**
	 * {@code office_agents/word}.
	 */
	public static final ProductSurface OFFICE_AGENTS_WORD = new ProductSurface("office_agents/word");

	/**
	 * {@code office_agents/outlook}.
	 */
	public static final ProductSurface OFFICE_AGENTS_OUTLOOK = new ProductSurface("office_agents/outlook");

	/**
	 * {@code cowork_remote}.
	 */
	public static final ProductSurface COWORK_REMOTE = new ProductSurface("cowork_remote");

	/**
	 * Checks the value.
	 * @param value text on the wire
	 * @throws NullPointerException if the value is {@code null}
	 */
	public ProductSurface {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
