package io.github.compliancesdk.samples.reviewer.webflux;

import io.github.compliancesdk.samples.reviewer.ReviewerServiceContract;

class ReviewerServiceTests extends ReviewerServiceContract {

}
