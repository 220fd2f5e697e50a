package io.github.compliancesdk.contract;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.error.AuthenticationException;
import io.github.compliancesdk.error.ComplianceApiException;
import io.github.compliancesdk.simulator.junit.SimulatorExtension;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of all operations for the documentation. {@code -Ddocs.write=true} writes it.
 */
class OperationTableTests {

	/** Tests run in the directory of their module. */
	private static final Path TABLE = Path.of("..", "docs", "operations.md");

	private static final String INTRODUCTION = """
			# Operations

			Every operation of the API and the method that calls it. The scope is the one the operation asks for;
			`read:org_audit` will do for every operation that reads. Lists of the family `cursor` can be continued from
			the first or last row of any page, those of the family `page` from any page that has a next one, and walks
			over sessions and their messages not at all: start them again. `OperationTableTests` compares this page with
			the API's description and with the client: `-Ddocs.write=true` writes it.

			| operation | blocking | reactive | scope | pagination | simulator |
			|---|---|---|---|---|---|
			""";

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

	@Test
	void theDocumentationHasTheSameTable() throws IOException {
		Map<String, ClientOperation> operations = ClientOperation.all()
			.stream()
			.collect(Collectors.toMap((operation) -> operation.described().id(), Function.identity()));
		StringBuilder table = new StringBuilder(INTRODUCTION);
		ContractDocument.operations().forEach((described) -> {
			ClientOperation operation = operations.get(described.id());
			table.append("| `%s` | %s | %s | `%s` | %s | %s |%n".formatted(described.id(),
					(operation != null) ? method(operation, operation.blocking()) : "not yet",
					(operation != null) ? method(operation, operation.reactive()) : "not yet", described.scope(),
					pagination(described.pagination()),
					(operation != null && isSimulated(operation)) ? "yes" : "not yet"));
		});
		if (Boolean.getBoolean("docs.write")) {
			Files.writeString(TABLE, table);
		}
		assertThat(TABLE).as("run this test with -Ddocs.write=true and commit docs/operations.md")
			.hasContent(table.toString());
	}

	private static String method(ClientOperation operation, Method method) {
		String name = operation.operation().name();
		String parameters = Arrays.stream(method.getParameters())
			.map((parameter) -> parameter.getName())
			.collect(Collectors.joining(", "));
		String result = method.getGenericReturnType()
			.getTypeName()
			.replaceAll("\\b[a-z][a-z.]*\\.([A-Z])", "$1")
			.replace("byte[]", "byte[]");
		return "`%s %s(%s)`".formatted(result, name.replace(".", "()."), parameters);
	}

	/** The simulator answers a path that it does not know as it answers a bad key. */
	private boolean isSimulated(ClientOperation operation) {
		try {
			operation.fetch(Face.BLOCKING, this.client, new RandomArguments(1));
			return true;
		}
		catch (AuthenticationException ex) {
			return false;
		}
		catch (ComplianceApiException ex) {
			return true;
		}
	}

	private static String pagination(String family) {
		return family.equals("none") ? "" : family;
	}

}
