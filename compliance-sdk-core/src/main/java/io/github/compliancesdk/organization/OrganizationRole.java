package io.github.compliancesdk.organization;

import java.util.Objects;

/**
 * Built-in membership level in an organization; unrelated to custom roles. An open set: a
 * value that this version does not know is a value, not an error.
 *
 * @param value text on the wire
 */
public record OrganizationRole(String value) {

	/**
	 * {@code admin}.
	 */
	public static final OrganizationRole ADMIN = new OrganizationRole("admin");

	/**
	 * {@code billing}.
	 */
	public static final OrganizationRole BILLING = new OrganizationRole("billing");

	/**
	 * {@code claude_code_user}.
	 */
	public static final OrganizationRole CLAUDE_CODE_USER = new OrganizationRole("claude_code_user");

	/**
	 * {@code developer}.
	 */
	public static final OrganizationRole DEVELOPER = new OrganizationRole("developer");

	/**
	 * {@code managed}.
	 */
	public static final OrganizationRole MANAGED = new OrganizationRole("managed");

	/**
	 * {@code membership_admin}.
	 */
	public static final OrganizationRole MEMBERSHIP_ADMIN = new OrganizationRole("membership_admin");

	/**
	 * {@code owner}.
	 */
	public static final OrganizationRole OWNER = new OrganizationRole("owner");

	/**
	 * {@code primary_owner}.
	 */
	public static final OrganizationRole PRIMARY_OWNER = new OrganizationRole("primary_owner");

	/**
	 * {@code user}.
	 */
	public static final OrganizationRole USER = new OrganizationRole("user");

	/**
	 * Checks the value.
	 * @param value text on the wire
	 * @throws NullPointerException if the value is {@code null}
	 */
	public OrganizationRole {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
