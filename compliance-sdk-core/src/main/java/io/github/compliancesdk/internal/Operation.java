package io.github.compliancesdk.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * One operation of the API, declared once: its name feeds observations and messages, its
 * template the {@code uri} tag, its method the retry rules.
 *
 * @param name name of the operation, for example {@code activities.list}
 * @param method HTTP method
 * @param uriTemplate path with variables in braces
 * @param scope scope that the operation needs
 * @param ownBudget name of a second budget that the server keeps for some operations, or
 * {@code null} for those that have the organization's alone
 */
public record Operation(String name, HttpMethod method, String uriTemplate, String scope, @Nullable String ownBudget) {

	/**
	 * An operation that reads.
	 * @param name name of the operation
	 * @param uriTemplate path with variables in braces
	 * @param scope scope that the operation needs
	 * @return the operation
	 */
	public static Operation get(String name, String uriTemplate, String scope) {
		return new Operation(name, HttpMethod.GET, uriTemplate, scope, null);
	}

	/**
	 * The same operation with a second budget. The server tells nothing of that budget
	 * but that it is used up, so a refusal slows the operations that share it down, and
	 * no others.
	 * @param budget name of the budget
	 * @return the operation
	 */
	public Operation withOwnBudget(String budget) {
		return new Operation(this.name, this.method, this.uriTemplate, this.scope, budget);
	}

	/**
	 * Whether the operation may be sent again whatever happened to the first attempt.
	 * @return {@code true} for operations that change nothing
	 */
	public boolean repeatable() {
		return HttpMethod.GET.equals(this.method);
	}

}
