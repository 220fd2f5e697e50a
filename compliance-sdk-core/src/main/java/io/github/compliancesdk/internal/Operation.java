package io.github.compliancesdk.internal;

import java.time.Duration;
import java.util.Set;

import io.github.compliancesdk.error.ComplianceApiException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * One operation of the API, declared once: its name feeds observations and messages, its
 * template the {@code uri} tag, its method the retry rules.
 *
 * @param name name of the operation, for example {@code activities.list}
 * @param method HTTP method
 * @param uriTemplate path with variables in braces; one that starts with {@code +} keeps
 * its slashes
 * @param scope scope that the operation needs
 * @param accept media type of the answer
 * @param ownBudget name of a second budget that the server keeps for some operations, or
 * {@code null} for those that have the organization's alone
 * @param notFoundPasses whether a 404 may pass by itself
 * @param patience how long the server may be silent at least, or {@code null} for what
 * the client has
 */
public record Operation(String name, HttpMethod method, String uriTemplate, String scope, MediaType accept,
		@Nullable String ownBudget, boolean notFoundPasses, @Nullable Duration patience) {

	private static final Set<Integer> NOTHING_DONE = Set.of(429, 503, 529);

	private static final String DELETE_SCOPE = "delete:compliance_user_data";

	/**
	 * An operation that deletes.
	 * @param name name of the operation
	 * @param uriTemplate path with variables in braces
	 * @return the operation
	 */
	public static Operation delete(String name, String uriTemplate) {
		return new Operation(name, HttpMethod.DELETE, uriTemplate, DELETE_SCOPE, MediaType.APPLICATION_JSON, null,
				false, null);
	}

	/**
	 * An operation that reads JSON.
	 * @param name name of the operation
	 * @param uriTemplate path with variables in braces
	 * @param scope scope that the operation needs
	 * @return the operation
	 */
	public static Operation get(String name, String uriTemplate, String scope) {
		return new Operation(name, HttpMethod.GET, uriTemplate, scope, MediaType.APPLICATION_JSON, null, false, null);
	}

	/**
	 * The same operation with a second budget. The server tells nothing of that budget
	 * but that it is used up, so a refusal slows the operations that share it down, and
	 * no others.
	 * @param budget name of the budget
	 * @return the operation
	 */
	public Operation withOwnBudget(String budget) {
		return new Operation(this.name, this.method, this.uriTemplate, this.scope, this.accept, budget,
				this.notFoundPasses, this.patience);
	}

	/**
	 * The same operation with another media type.
	 * @param mediaType media type of the answer
	 * @return the operation
	 */
	public Operation accepting(MediaType mediaType) {
		return new Operation(this.name, this.method, this.uriTemplate, this.scope, mediaType, this.ownBudget,
				this.notFoundPasses, this.patience);
	}

	/**
	 * The same operation, whose 404 is worth repeating: what is asked for appears soon.
	 * @return the operation
	 */
	public Operation repeatedWhenNotFound() {
		return new Operation(this.name, this.method, this.uriTemplate, this.scope, this.accept, this.ownBudget, true,
				this.patience);
	}

	/**
	 * The same operation, whose answers are known to take long.
	 * @param silence how long the server may be silent at least
	 * @return the operation
	 */
	public Operation patient(Duration silence) {
		return new Operation(this.name, this.method, this.uriTemplate, this.scope, this.accept, this.ownBudget,
				this.notFoundPasses, silence);
	}

	/**
	 * Whether the operation may be sent again after a failure, if the retry rules allow.
	 * One that changes nothing always; a delete only after an answer which says that
	 * nothing was done.
	 * @param failure how the attempt ended
	 * @return {@code true} if it may
	 */
	public boolean mayBeRepeatedAfter(Throwable failure) {
		return !HttpMethod.DELETE.equals(this.method)
				|| (failure instanceof ComplianceApiException api && saysNothingDone(api.status()));
	}

	/**
	 * Whether an answer says that nothing was done.
	 * @param status its HTTP status
	 * @return {@code true} if it says so
	 */
	public static boolean saysNothingDone(int status) {
		return NOTHING_DONE.contains(status);
	}

}
