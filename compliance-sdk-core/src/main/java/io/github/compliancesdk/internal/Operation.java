package io.github.compliancesdk.internal;

import org.springframework.http.HttpMethod;

/**
 * One operation of the API, declared once: its name feeds observations and messages, its
 * template the {@code uri} tag, its method the retry rules.
 *
 * @param name name of the operation, for example {@code activities.list}
 * @param method HTTP method
 * @param uriTemplate path with variables in braces
 * @param scope scope that the operation needs
 */
public record Operation(String name, HttpMethod method, String uriTemplate, String scope) {

	/**
	 * An operation that reads.
	 * @param name name of the operation
	 * @param uriTemplate path with variables in braces
	 * @param scope scope that the operation needs
	 * @return the operation
	 */
	public static Operation get(String name, String uriTemplate, String scope) {
		return new Operation(name, HttpMethod.GET, uriTemplate, scope);
	}

	/**
	 * Whether the operation may be sent again whatever happened to the first attempt.
	 * @return {@code true} for operations that change nothing
	 */
	public boolean repeatable() {
		return HttpMethod.GET.equals(this.method);
	}

}
