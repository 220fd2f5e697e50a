package io.github.compliancesdk.samples.reviewer.servlet;

import io.github.compliancesdk.samples.reviewer.ExampleQuestionsContract;

class ExampleQuestionsTests extends ExampleQuestionsContract {

	ExampleQuestionsTests() {
		super(ReviewerServiceApplication.class);
	}

}
