package io.github.compliancesdk.samples.reviewer.servlet;

import io.github.compliancesdk.samples.reviewer.ReviewerServiceContract;

class ReviewerServiceTests extends ReviewerServiceContract {

}
