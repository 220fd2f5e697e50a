package io.github.compliancesdk.spring.boot.test;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.github.compliancesdk.simulator.RecordedRequest;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on the requests for one operation. Each {@code with…} keeps the requests
 * that match and fails if there is none, so that {@link #times(int)} counts those left.
 * What fails shows method, path, query and status of the requests, never a header.
 */
public final class ReceivedRequestsAssert extends AbstractAssert<ReceivedRequestsAssert, List<RecordedRequest>> {

	private static final int LISTED = 20;

	private final List<RecordedRequest> all;

	private final String description;

	ReceivedRequestsAssert(List<RecordedRequest> all, String operation) {
		this(all.stream().filter((request) -> operation.equals(request.operation())).toList(), all, operation);
	}

	private ReceivedRequestsAssert(List<RecordedRequest> matching, List<RecordedRequest> all, String description) {
		super(matching, ReceivedRequestsAssert.class);
		this.all = all;
		this.description = description;
	}

	/**
	 * Verifies the number of requests.
	 * @param expected the number
	 * @return this assertion
	 */
	public ReceivedRequestsAssert times(int expected) {
		if (this.actual.size() != expected) {
			failWithMessage("Expected %s requests for %s, but there were %s%s", expected, this.description,
					this.actual.size(), listed(this.all));
		}
		return this;
	}

	/**
	 * Keeps the requests that have a parameter with these values.
	 * @param name name of the query parameter as it is sent, for example
	 * {@code activity_types[]}
	 * @param values all its values, decoded, in order
	 * @return assertions on those requests
	 */
	public ReceivedRequestsAssert withParameter(String name, String... values) {
		List<String> expected = Arrays.asList(values);
		return with(name + "=" + expected, (request) -> expected.equals(request.query().get(name)));
	}

	/**
	 * Keeps the requests that do not have a parameter.
	 * @param name name of the query parameter as it is sent
	 * @return assertions on those requests
	 */
	public ReceivedRequestsAssert withoutParameter(String name) {
		return with("no " + name, (request) -> !request.query().containsKey(name));
	}

	/**
	 * Keeps the requests that have an id in their path.
	 * @param id the id, for example of a chat
	 * @return assertions on those requests
	 */
	public ReceivedRequestsAssert withId(String id) {
		return with("id " + id, (request) -> Arrays.asList(request.path().split("/")).contains(id));
	}

	/**
	 * Keeps the requests that were answered with a status.
	 * @param status the status
	 * @return assertions on those requests
	 */
	public ReceivedRequestsAssert withStatus(int status) {
		return with("status " + status, (request) -> request.status() == status);
	}

	ReceivedRequestsAssert isNotEmpty() {
		if (this.actual.isEmpty()) {
			failWithMessage("Expected a request for %s, but there was none%s", this.description, listed(this.all));
		}
		return this;
	}

	private ReceivedRequestsAssert with(String condition, Predicate<RecordedRequest> matches) {
		return new ReceivedRequestsAssert(this.actual.stream().filter(matches).toList(), this.all,
				this.description + " with " + condition)
			.isNotEmpty();
	}

	/** The requests for a message, the latest at most. */
	static String listed(List<RecordedRequest> requests) {
		if (requests.isEmpty()) {
			return ". No request was received.";
		}
		return ". Received:"
				+ requests.stream()
					.skip(Math.max(0, requests.size() - LISTED))
					.map(ReceivedRequestsAssert::line)
					.collect(Collectors.joining())
				+ ((requests.size() > LISTED) ? "%n  and %d before these".formatted(requests.size() - LISTED) : "");
	}

	private static String line(RecordedRequest request) {
		return "%n  %s %s%s -> %d (%s%s)".formatted(request.method(), request.path(),
				request.rawQuery().isEmpty() ? "" : "?" + request.rawQuery(), request.status(), request.operation(),
				(request.fault() != null) ? ", fault " + request.fault() : "");
	}

}
