package io.github.compliancesdk.samples.export;

import io.github.compliancesdk.error.AuthenticationException;
import io.github.compliancesdk.error.ComplianceApiException;
import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.error.ComplianceTransportException;
import io.github.compliancesdk.error.IntegrityException;
import io.github.compliancesdk.error.InvalidRequestException;
import io.github.compliancesdk.error.LocalSessionsUnavailableException;
import io.github.compliancesdk.error.NotFoundException;
import io.github.compliancesdk.error.PaginationException;
import io.github.compliancesdk.error.ResponseTooLargeException;
import io.github.compliancesdk.error.RetentionUndeterminedException;
import io.github.compliancesdk.error.ServerException;
import io.github.compliancesdk.error.UnprocessableException;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not be had, or not as it should be.
 *
 * @param part what of the item it is: the id of a message, {@code content},
 * {@code metadata}, or empty for all of it
 * @param reason why, one word of a few
 * @param detail what the server said of it, without content
 * @param passing whether a later run may have it
 * @param requestId id of the request, or null
 */
record Gap(String part, String reason, String detail, boolean passing, @Nullable String requestId) {

	private static final String NO_WHOLE_ANSWER = "no-whole-answer";

	static Gap of(String part, String reason, String detail) {
		return new Gap(part, reason, detail, false, null);
	}

	/**
	 * The gap that a failure leaves.
	 * @param part what could not be had
	 * @param failure the failure
	 * @return the gap
	 * @throws ComplianceException the failure itself, if it is one of the whole run: the
	 * key, the budget, a network without the server
	 */
	static Gap of(String part, ComplianceException failure) {
		if (failure instanceof ComplianceApiException answer) {
			Reason reason = reason(answer);
			if (reason != null) {
				return new Gap(part, reason.text, detail(answer), reason.passing, answer.requestId());
			}
		}
		if (failure instanceof IntegrityException) {
			return new Gap(part, "damaged", "what came is not what the server said it would be", true, null);
		}
		if (failure instanceof ComplianceDecodingException answer) {
			return new Gap(part, "undecodable", "the answer is not what it should be", false, answer.requestId());
		}
		if (failure instanceof ResponseTooLargeException) {
			return new Gap(part, "too-large", "more than compliance.max-response-size even in small pages", false,
					null);
		}
		if (failure instanceof ComplianceTransportException broken && broken.requestSent()) {
			return new Gap(part, NO_WHOLE_ANSWER,
					"the answer broke off or did not come, however often it was asked for", true, null);
		}
		if (failure instanceof PaginationException) {
			return new Gap(part, "broken-list", "the pages of the list do not go on", true, null);
		}
		throw failure;
	}

	/** Whether the same failure comes where nothing at all can be had. */
	boolean mayBeOfThePlatform() {
		return this.reason.equals(NO_WHOLE_ANSWER) || this.reason.equals(Reason.UNAVAILABLE.text);
	}

	private static @Nullable Reason reason(ComplianceApiException failure) {
		if (failure instanceof AuthenticationException) {
			return null;
		}
		if (failure instanceof LocalSessionsUnavailableException) {
			return Reason.LOCAL_SESSIONS_UNAVAILABLE;
		}
		if (failure instanceof RetentionUndeterminedException) {
			return Reason.RETENTION_UNDETERMINED;
		}
		if (failure instanceof NotFoundException) {
			return Reason.GONE;
		}
		if (failure instanceof UnprocessableException) {
			return Reason.NOT_EXPORTABLE;
		}
		if (failure instanceof InvalidRequestException && failure.errorCode() != null) {
			return Reason.REFUSED;
		}
		return (failure instanceof ServerException) ? Reason.UNAVAILABLE : null;
	}

	/** Without the request id: that differs from run to run. */
	private static String detail(ComplianceApiException failure) {
		StringBuilder text = new StringBuilder().append(failure.status());
		if (failure.errorType() != null) {
			text.append(' ').append(failure.errorType());
		}
		if (failure.errorCode() != null) {
			text.append(" (").append(failure.errorCode()).append(')');
		}
		return text.append(" on ").append(failure.operation()).toString();
	}

	private enum Reason {

		LOCAL_SESSIONS_UNAVAILABLE("local-sessions-unavailable", true),

		RETENTION_UNDETERMINED("retention-undetermined", true),

		GONE("gone", false),

		/* Whether an organization's keys allow it can change. */
		NOT_EXPORTABLE("not-exportable", true),

		REFUSED("refused", true),

		UNAVAILABLE("unavailable", true);

		private final String text;

		private final boolean passing;

		Reason(String text, boolean passing) {
			this.text = text;
			this.passing = passing;
		}

	}

}
