package io.github.compliancesdk.observation;

import io.github.compliancesdk.error.ApiError;
import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.error.ComplianceTimeoutException;
import io.github.compliancesdk.error.ComplianceTransportException;
import io.github.compliancesdk.error.IntegrityException;
import io.github.compliancesdk.error.NotFoundException;
import io.github.compliancesdk.error.RateLimitException;
import io.github.compliancesdk.error.ServerException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryReasonTests {

	@Test
	void everyFailureHasAReason() {
		assertThat(RetryReason.of(new RateLimitException(error(429), "x"))).isEqualTo(RetryReason.RATE_LIMIT);
		assertThat(RetryReason.of(new ServerException(error(529), "x"))).isEqualTo(RetryReason.OVERLOADED);
		assertThat(RetryReason.of(new ServerException(error(500), "x"))).isEqualTo(RetryReason.SERVER_ERROR);
		assertThat(RetryReason.of(new NotFoundException(error(404), "x"))).isEqualTo(RetryReason.NOT_FOUND);
		assertThat(RetryReason.of(new ComplianceTimeoutException("x", true, null))).isEqualTo(RetryReason.TIMEOUT);
		assertThat(RetryReason.of(new ComplianceTransportException("x", true, null))).isEqualTo(RetryReason.CONNECTION);
		assertThat(RetryReason.of(new ComplianceDecodingException("x", true, null))).isEqualTo(RetryReason.BODY);
		assertThat(RetryReason.of(new IntegrityException("x"))).isEqualTo(RetryReason.BODY);
		assertThat(RetryReason.of(new IllegalStateException("x"))).isEqualTo(RetryReason.OTHER);
	}

	@Test
	void itsValueIsInLowerCase() {
		assertThat(RetryReason.RATE_LIMIT.value()).isEqualTo("rate_limit");
	}

	private static ApiError error(int status) {
		return new ApiError("activities.list", status, null, null, null, true, null);
	}

}
