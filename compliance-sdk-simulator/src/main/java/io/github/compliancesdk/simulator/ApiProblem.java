package io.github.compliancesdk.simulator;

/**
 * A documented error answer, thrown by whatever finds the cause.
 */
final class ApiProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int status;

	private final String type;

	private ApiProblem(int status, String type, String message) {
		super(message, null, false, false);
		this.status = status;
		this.type = type;
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

	/** The shared budget of so many requests per minute is used up. */
	static ApiProblem rateLimited(String limit) {
		return new ApiProblem(429, "rate_limit_error", "Compliance API rate limit of " + limit
				+ " requests per minute per parent organization has been exceeded.");
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

	/** The answer's body. */
	byte[] body() {
		String message = getMessage();
		return new JsonBuffer(256).raw("{\"error\":{\"type\":\"")
			.raw(this.type)
			.raw("\",\"message\":")
			.string((message != null) ? message : "")
			.raw("}}")
			.toByteArray();
	}

}
