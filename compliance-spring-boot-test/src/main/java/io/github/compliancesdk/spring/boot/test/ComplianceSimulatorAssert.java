package io.github.compliancesdk.spring.boot.test;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.RecordedRequest;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what a simulator was asked for. Operations go by their names in the API's
 * description, which the Javadoc of each client method tells: {@code listActivities},
 * {@code getChatMessages}, {@code downloadFile}. Each attempt is a request. <pre>
 * assertThat(simulator).received("listActivities").times(1).withParameter("limit", "100");
 * assertThat(simulator).neverReceived("deleteChat");
 * </pre>
 */
public final class ComplianceSimulatorAssert extends AbstractAssert<ComplianceSimulatorAssert, ComplianceSimulator> {

	private ComplianceSimulatorAssert(@Nullable ComplianceSimulator actual) {
		super(actual, ComplianceSimulatorAssert.class);
	}

	/**
	 * Begins assertions on a simulator.
	 * @param actual the simulator
	 * @return the assertions
	 */
	public static ComplianceSimulatorAssert assertThat(@Nullable ComplianceSimulator actual) {
		return new ComplianceSimulatorAssert(actual);
	}

	/**
	 * Verifies that an operation was asked for at least once.
	 * @param operation name of the operation
	 * @return assertions on its requests
	 */
	public ReceivedRequestsAssert received(String operation) {
		return new ReceivedRequestsAssert(requests(), operation).isNotEmpty();
	}

	/**
	 * Verifies that an operation was never asked for.
	 * @param operation name of the operation
	 * @return this assertion
	 */
	public ComplianceSimulatorAssert neverReceived(String operation) {
		new ReceivedRequestsAssert(requests(), operation).times(0);
		return this;
	}

	/**
	 * Verifies that no request came for any other operation than these.
	 * @param operations names of the operations
	 * @return this assertion
	 */
	public ComplianceSimulatorAssert receivedOnly(String... operations) {
		Set<String> others = requests().stream()
			.map((request) -> String.valueOf(request.operation()))
			.filter((operation) -> !Arrays.asList(operations).contains(operation))
			.collect(Collectors.toCollection(TreeSet::new));
		if (!others.isEmpty()) {
			failWithMessage("Expected requests for %s only, but there were some for %s%s", List.of(operations), others,
					ReceivedRequestsAssert.listed(requests()));
		}
		return this;
	}

	/**
	 * Verifies that no request came at all.
	 * @return this assertion
	 */
	public ComplianceSimulatorAssert receivedNothing() {
		if (!requests().isEmpty()) {
			failWithMessage("Expected no request%s", ReceivedRequestsAssert.listed(requests()));
		}
		return this;
	}

	private List<RecordedRequest> requests() {
		isNotNull();
		return this.actual.requests();
	}

}
