package io.github.compliancesdk.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.error.ComplianceApiException;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.simulator.RecordedRequest;
import io.github.compliancesdk.simulator.contract.OpenApiContract;
import io.github.compliancesdk.simulator.junit.SimulatorExtension;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Every operation, parameter and member of the contract, against the client as it is: a
 * description that gains one makes these tests fail.
 */
class RequestsOfEveryOperationTests {

	private static final int TRIES = 60;

	private static final OpenApiContract CONTRACT = OpenApiContract.load();

	@RegisterExtension
	static final SimulatorExtension simulator = SimulatorExtension.builder().requestsPerMinute(0).build();

	private final ComplianceClient client = Wire.client(simulator.simulator().baseUrl())
		.apiKey(simulator.simulator().apiKey())
		.maxAttempts(1)
		.allowDeletes()
		.build();

	@AfterEach
	void close() {
		this.client.close();
	}

	static List<ClientOperation> operations() {
		return ClientOperation.all();
	}

	@ParameterizedTest
	@MethodSource("operations")
	void everyRequestIsOneThatTheApiDescribesAndTheSameInBothFaces(ClientOperation operation) {
		for (int seed = 0; seed < TRIES; seed++) {
			RecordedRequest request = request(operation, Face.BLOCKING, seed);
			assertThat(CONTRACT.violationsOfRequest(operation.described().id(), request.method(), request.path(),
					request.rawQuery(),
					Map.of("x-api-key", "sent", "anthropic-version",
							Objects.requireNonNull(request.anthropicVersion()))))
				.as("%s?%s", request.path(), request.rawQuery())
				.isEmpty();
			RecordedRequest reactive = request(operation, Face.REACTIVE, seed);
			assertThat(reactive.path()).isEqualTo(request.path());
			assertThat(reactive.rawQuery()).isEqualTo(request.rawQuery());
		}
	}

	@ParameterizedTest
	@MethodSource("operations")
	void everyParameterOfTheContractCanBeSent(ClientOperation operation) {
		Set<String> sent = new TreeSet<>();
		for (int seed = 0; seed < 5 * TRIES && sent.size() < operation.described().queryParameters().size(); seed++) {
			sent.addAll(request(operation, Face.REACTIVE, seed).query().keySet());
		}
		if (operation.isList()) {
			ask(() -> operation.fetchAt("cursor", Face.BLOCKING, this.client, new RandomArguments(0)));
			sent.addAll(lastRequest().query().keySet());
			sent.add(operation.described().queryParameters().contains("page") ? "page" : "after_id");
		}
		assertThat(sent).isEqualTo(operation.described().queryParameters());
	}

	@Test
	void everyOperationOfTheContractIsThere() {
		Set<String> described = new HashSet<>();
		ContractDocument.operations().forEach((operation) -> described.add(operation.id()));
		assertThat(described).hasSize(44);
		assertThat(operations()).extracting((operation) -> operation.described().id())
			.containsExactlyInAnyOrderElementsOf(described);
	}

	@ParameterizedTest
	@MethodSource("operations")
	void theScopeIsThatOfTheContract(ClientOperation operation) {
		assertThat(operation.operation().scope()).isEqualTo(operation.described().scope());
	}

	@ParameterizedTest
	@MethodSource("operations")
	void anIdThatWouldBeAnotherPathIsRefusedBeforeAnythingIsSent(ClientOperation operation) {
		long before = simulator.simulator().requestCount();
		if (!operation.operation().uriTemplate().contains("{")
				|| operation.blocking().getParameterTypes()[0] != String.class) {
			return;
		}
		for (String id : List.of("", " ", "\t", ".", "..")) {
			for (Face face : Face.values()) {
				assertThatIllegalArgumentException().isThrownBy(
						() -> operation.call(face, this.client, (parameter) -> (parameter.getType() == String.class)
								? id : new RandomArguments(1).apply(parameter)));
			}
		}
		assertThat(simulator.simulator().requestCount()).isEqualTo(before);
	}

	private RecordedRequest request(ClientOperation operation, Face face, long seed) {
		for (long attempt = seed;; attempt += 1000) {
			RandomArguments arguments = new RandomArguments(attempt);
			try {
				ask(() -> operation.fetch(face, this.client, arguments));
				return lastRequest();
			}
			catch (IllegalArgumentException ex) {
				assertThat(ex).as("a page size that only this list refuses").hasMessageContaining("pageSize");
			}
		}
	}

	/** The ids are invented: what counts is what was sent. */
	private static void ask(Runnable call) {
		try {
			call.run();
		}
		catch (ComplianceApiException ex) {
			assertThat(ex.status()).isIn(400, 403, 404);
		}
		catch (ComplianceException ex) {
			assertThat(ex).isNull();
		}
	}

	private static RecordedRequest lastRequest() {
		List<RecordedRequest> requests = simulator.simulator().requests();
		return requests.get(requests.size() - 1);
	}

}
