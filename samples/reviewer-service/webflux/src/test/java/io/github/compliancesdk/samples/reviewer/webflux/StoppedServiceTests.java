package io.github.compliancesdk.samples.reviewer.webflux;

import io.github.compliancesdk.samples.reviewer.StoppedServiceContract;

class StoppedServiceTests extends StoppedServiceContract {

	StoppedServiceTests() {
		super(ReviewerServiceApplication.class);
	}

}
