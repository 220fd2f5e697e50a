package io.github.compliancesdk.simulator;

import org.jspecify.annotations.Nullable;

/**
 * A documented error answer, thrown by whatever finds the cause.
 */
final class ApiProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int status;

	private final String type;

	private final @Nullable String errorCode;

	private final @Nullable String retryAfter;

	private ApiProblem(int status, String type, String message) {
		this(status, type, message, null, null);
	}

	private ApiProblem(int status, String type, String message, @Nullable String errorCode,
			@Nullable String retryAfter) {
		super(message, null, false, false);
		this.status = status;
		this.type = type;
		this.errorCode = errorCode;
		this.retryAfter = retryAfter;
	}

	static ApiProblem badRequest(String message) {
		return new ApiProblem(400, "invalid_request_error", message);
	}

	static ApiProblem unauthorized(String message) {
		return new ApiProblem(401, "authentication_error", message);
	}

	static ApiProblem forbidden(String message) {
		return new ApiProblem(403, "permission_error", message);
	}

	/** No such path, no key or a key of another kind: the server does not say which. */
	static ApiProblem notFound() {
		return new ApiProblem(404, "not_found_error", "Not found");
	}

	/** A resource that does not exist for this key. */
	static ApiProblem notFound(String message) {
		return new ApiProblem(404, "not_found_error", message);
	}

	static ApiProblem organizationNotFound(String uuid) {
		return notFound(
				"The \"" + uuid + "\" organization does not exist or the requester is not authorized to access it.");
	}

	static ApiProblem notEnabled() {
		return badRequest("Compliance API is not enabled for this organization");
	}

	/** The budget of remote sessions is used up; the wait is a floor and no promise. */
	static ApiProblem remoteSessionsLimited() {
		return new ApiProblem(429, "rate_limit_error", "remote session request budget used up", null, "1");
	}

	static ApiProblem transcriptTooLarge() {
		return new ApiProblem(400, "invalid_request_error", "transcript page exceeds what can be read at once",
				"transcript_page_read_limit_exceeded", null);
	}

	static ApiProblem transcriptServerBusy() {
		return new ApiProblem(429, "rate_limit_error", "server is occupied with other large transcripts",
				"transcript_read_server_busy", "10");
	}

	/** The shared budget of so many requests per minute is used up. */
	static ApiProblem rateLimited(String limit) {
		return new ApiProblem(429, "rate_limit_error", "Compliance API rate limit of " + limit
				+ " requests per minute per parent organization has been exceeded.");
	}

	static ApiProblem codeArtifactNotFound() {
		return notFound("code artifact not found");
	}

	/** A code artifact that cannot be had in the form asked for. */
	static ApiProblem unprocessable(String message, String errorCode) {
		return new ApiProblem(422, "invalid_request_error", message, errorCode, null);
	}

	static ApiProblem customerManagedKeyUnusable() {
		return new ApiProblem(400, "invalid_request_error", "the customer-managed key cannot be used",
				"cmek_key_disabled", null);
	}

	static ApiProblem contentNotReady() {
		return new ApiProblem(503, "overloaded_error", "content cannot be produced at the moment", null, "5");
	}

	static ApiProblem conflict(String message) {
		return new ApiProblem(409, "invalid_request_error", message);
	}

	static ApiProblem internal() {
		return new ApiProblem(500, "api_error", "internal error");
	}

	static ApiProblem overloaded(int status, String message) {
		return new ApiProblem(status, "overloaded_error", message);
	}

	static ApiProblem timedOut() {
		return new ApiProblem(504, "timeout_error", "timed out");
	}

	int status() {
		return this.status;
	}

	/** What {@code retry-after} says, or null. */
	@Nullable String retryAfter() {
		return this.retryAfter;
	}

	/** The answer's body. */
	byte[] body() {
		String message = getMessage();
		return new JsonBuffer(256).raw("{\"error\":{\"type\":\"")
			.raw(this.type)
			.raw("\",\"message\":")
			.string((message != null) ? message : "")
			.raw((this.errorCode != null) ? ",\"details\":{\"error_code\":\"" + this.errorCode + "\"}" : "")
			.raw("}}")
			.toByteArray();
	}

}
