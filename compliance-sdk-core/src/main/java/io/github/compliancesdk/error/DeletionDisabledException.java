package io.github.compliancesdk.error;

import java.io.Serial;

/**
 * Deleting is not switched on. Nothing was sent.
 */
public class DeletionDisabledException extends ComplianceException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param operation name of the operation
	 */
	public DeletionDisabledException(String operation) {
		super(operation + ": deleting is off. Switch it on with compliance.deletion.enabled=true, or "
				+ "allowDeletes() of the builder", null);
	}

}
