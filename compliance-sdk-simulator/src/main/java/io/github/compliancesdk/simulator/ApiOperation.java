package io.github.compliancesdk.simulator;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One operation of the API: where it is, who may call it, what it takes and who answers.
 */
final class ApiOperation {

	private static final String ROOT = "/v1/compliance";

	private final String id;

	private final String method;

	private final PathTemplate path;

	private final Access access;

	private final ParameterNames parameters;

	private final Handler handler;

	private final boolean remoteSessions;

	private ApiOperation(String id, String method, PathTemplate path, Access access, ParameterNames parameters,
			Handler handler, boolean remoteSessions) {
		this.id = id;
		this.method = method;
		this.path = path;
		this.access = access;
		this.parameters = parameters;
		this.handler = handler;
		this.remoteSessions = remoteSessions;
	}

	/**
	 * A reading operation.
	 * @param id its name in the API's description
	 * @param path the path below {@code /v1/compliance}
	 * @param parameters the query parameters it defines
	 */
	static ApiOperation get(String id, String path, Access access, Handler handler, String... parameters) {
		return new ApiOperation(id, "GET", new PathTemplate(ROOT + path), access, new ParameterNames(parameters),
				handler, false);
	}

	/**
	 * A deletion. It takes no parameters.
	 * @param id its name in the API's description
	 * @param path the path below {@code /v1/compliance}
	 */
	static ApiOperation delete(String id, String path, Handler handler) {
		return new ApiOperation(id, "DELETE", new PathTemplate(ROOT + path), Access.DELETION, new ParameterNames(),
				handler, false);
	}

	/** The same, drawing on the second budget, too. */
	ApiOperation ofRemoteSessions() {
		return new ApiOperation(this.id, this.method, this.path, this.access, this.parameters, this.handler, true);
	}

	@Nullable Map<String, String> match(String requestMethod, String requestPath) {
		return requestMethod.equals(this.method) ? this.path.match(requestPath) : null;
	}

	String id() {
		return this.id;
	}

	Access access() {
		return this.access;
	}

	/** Whether the call changes what is there. */
	boolean isDeletion() {
		return this.access == Access.DELETION;
	}

	boolean isOfRemoteSessions() {
		return this.remoteSessions;
	}

	HttpAnswer answer(ApiRequest request) {
		this.parameters.requireKnown(request.query());
		return this.handler.answer(request);
	}

	/**
	 * Answers what was routed and let in.
	 */
	@FunctionalInterface
	interface Handler {

		HttpAnswer answer(ApiRequest request);

	}

}
