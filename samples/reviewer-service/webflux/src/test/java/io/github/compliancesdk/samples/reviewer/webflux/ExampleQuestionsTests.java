package io.github.compliancesdk.samples.reviewer.webflux;

import io.github.compliancesdk.samples.reviewer.ExampleQuestionsContract;

class ExampleQuestionsTests extends ExampleQuestionsContract {

	ExampleQuestionsTests() {
		super(ReviewerServiceApplication.class);
	}

}
