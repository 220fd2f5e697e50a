package io.github.compliancesdk.organization;

import java.util.Objects;

/**
 * How accounts come into being on single sign-on. An open set: a value that this version
 * does not know is a value, not an error.
 *
 * @param value text on the wire
 */
public record ProvisioningMode(String value) {

	/**
	 * {@code jit_advanced}.
	 */
	public static final ProvisioningMode JIT_ADVANCED = new ProvisioningMode("jit_advanced");

	/**
	 * {@code jit_permissive}.
	 */
	public static final ProvisioningMode JIT_PERMISSIVE = new ProvisioningMode("jit_permissive");

	/**
	 * {@code login_only}.
	 */
	public static final ProvisioningMode LOGIN_ONLY = new ProvisioningMode("login_only");

	/**
	 * {@code scim_advanced}.
	 */
	public static final ProvisioningMode SCIM_ADVANCED = new ProvisioningMode("scim_advanced");

	/**
	 * {@code scim_permissive}.
	 */
	public static final ProvisioningMode SCIM_PERMISSIVE = new ProvisioningMode("scim_permissive");

	/**
	 * Checks the value.
	 * @param value text on the wire
	 * @throws NullPointerException if the value is {@code null}
	 */
	public ProvisioningMode {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
