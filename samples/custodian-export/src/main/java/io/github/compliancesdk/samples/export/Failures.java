package io.github.compliancesdk.samples.export;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.error.PermissionDeniedException;

/**
 * Tells the failures that leave a gap from those that end the run. One item that can
 * never be had must not keep the others back; a platform that is down must not turn them
 * all into gaps.
 */
final class Failures {

	private final ComplianceClient client;

	Failures(ComplianceClient client) {
		this.client = client;
	}

	/**
	 * The gap that a failure leaves.
	 * @param part what could not be had
	 * @param failure the failure
	 * @return the gap
	 * @throws ComplianceException the failure itself, if it is one of the whole run
	 */
	Gap gap(String part, ComplianceException failure) {
		Gap gap = Gap.of(part, failure);
		if (gap.mayBeOfThePlatform() && !answersOthers()) {
			throw failure;
		}
		return gap;
	}

	private boolean answersOthers() {
		try {
			this.client.organizations().list().firstPage();
			return true;
		}
		catch (PermissionDeniedException ex) {
			// a key that may read what people said need not read the directory
			return true;
		}
		catch (ComplianceException ex) {
			return false;
		}
	}

}
