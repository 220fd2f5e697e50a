package io.github.compliancesdk.samples.reviewer;

import java.time.Duration;

import io.github.compliancesdk.error.AuthenticationException;
import io.github.compliancesdk.error.ComplianceApiException;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.error.ComplianceTimeoutException;
import io.github.compliancesdk.error.InvalidRequestException;
import io.github.compliancesdk.error.NotFoundException;
import io.github.compliancesdk.error.PermissionDeniedException;
import io.github.compliancesdk.error.RateLimitException;
import io.github.compliancesdk.error.RequestNotPermittedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Says what went wrong as problem details (RFC 9457), with the request id to quote and
 * without anything that the API said of the record.
 */
@RestControllerAdvice
class ComplianceProblems {

	private static final Logger logger = LoggerFactory.getLogger(ComplianceProblems.class);

	private static final Duration A_MINUTE = Duration.ofMinutes(1);

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(ComplianceException failure) {
		// the message holds operation, status and request id, and no content
		logger.warn("{}: {}", failure.getClass().getSimpleName(), failure.getMessage());
		ProblemDetail problem = problem(failure);
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		if (failure instanceof ComplianceApiException answered) {
			problem.setProperty("requestId", answered.requestId());
		}
		if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
			headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds(failure)));
		}
		return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
	}

	private static ProblemDetail problem(ComplianceException failure) {
		if (failure instanceof NotFoundException) {
			return problem(HttpStatus.NOT_FOUND, "There is no such record, or it was deleted.");
		}
		if (failure instanceof InvalidRequestException) {
			return problem(HttpStatus.BAD_REQUEST, "The Compliance API does not take this id or cursor.");
		}
		if (failure instanceof AuthenticationException || failure instanceof PermissionDeniedException) {
			return problem(HttpStatus.BAD_GATEWAY,
					"The Compliance API does not let this service in: its key is wrong or lacks a scope.");
		}
		if (failure instanceof RateLimitException || failure instanceof RequestNotPermittedException) {
			return problem(HttpStatus.SERVICE_UNAVAILABLE, "The organization's budget of requests is used up.");
		}
		if (failure instanceof ComplianceTimeoutException) {
			return problem(HttpStatus.GATEWAY_TIMEOUT, "The Compliance API took too long.");
		}
		return problem(HttpStatus.BAD_GATEWAY, "The Compliance API failed.");
	}

	private static ProblemDetail problem(HttpStatus status, String detail) {
		return ProblemDetail.forStatusAndDetail(status, detail);
	}

	/** Never less than asked for. */
	private static long seconds(ComplianceException failure) {
		Duration wait = (failure instanceof ComplianceApiException answered && answered.retryAfter() != null)
				? answered.retryAfter() : A_MINUTE;
		return wait.plusNanos(999_999_999).toSeconds();
	}

}
