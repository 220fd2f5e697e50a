package io.github.compliancesdk.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.error.UnexpectedStatusException;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each fault of the simulator over real HTTP, with waits in virtual time, and the table
 * of them for the documentation. {@code -Ddocs.write=true} writes it.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FaultTableTests {

	/** Tests run in the directory of their module. */
	private static final Path TABLE = Path.of("..", "docs", "faults.md");

	private static final String INTRODUCTION = """
			# Faults

			What the client does when an answer goes wrong: a walk over five records in pages of two, which are three
			requests if nothing happens. The first request meets the fault and the others do not, unless the table says
			`always` or names a page. Settings are the defaults unless named; `waited` is what the client waits between
			its requests, without the jitter of up to a quarter. Both clients, the blocking and the reactive one, do the
			same. `FaultTableTests` checks each line against the [simulator](../compliance-sdk-simulator/README.md) over
			real HTTP, and this text as well: `-Ddocs.write=true` writes it.

			| fault | requests | waited | outcome |
			|---|---|---|---|
			""";

	@ParameterizedTest
	@MethodSource("rows")
	void bothFacesMeetTheFaultAsTheTableSays(FaultRow row) {
		for (Face face : Face.values()) {
			assertThat(Trial.of(face, row)).as("%s", face).isEqualTo(row.expected());
		}
	}

	static List<FaultRow> rows() {
		return FaultRows.all();
	}

	@Test
	void theDocumentationHasTheSameTable() throws IOException {
		StringBuilder table = new StringBuilder(INTRODUCTION);
		rows().forEach((row) -> table.append(row.markdown()));
		if (Boolean.getBoolean("docs.write")) {
			Files.writeString(TABLE, table);
		}
		assertThat(TABLE).as("run this test with -Ddocs.write=true and commit docs/faults.md")
			.hasContent(table.toString());
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aRedirectIsNotFollowed(Face face) {
		try (ComplianceSimulator elsewhere = ComplianceSimulator.builder().start();
				ComplianceSimulator simulator = ComplianceSimulator.builder()
					.faults(FaultPlan.always(Fault.redirectTo(elsewhere.baseUrl().resolve(Wire.PATH))))
					.start();
				ComplianceClient client = Wire.client(simulator.baseUrl()).apiKey(simulator.apiKey()).build()) {
			assertThat(face.list(client).outcome().failure()).isInstanceOf(UnexpectedStatusException.class);
			assertThat(simulator.requestCount()).isOne();
			assertThat(elsewhere.requestCount()).isZero();
		}
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void compressedAnswersAreNotAskedFor(Face face) {
		try (ComplianceSimulator simulator = ComplianceSimulator.builder().start();
				ComplianceClient client = Wire.client(simulator.baseUrl()).apiKey(simulator.apiKey()).build()) {
			face.list(client).firstPage();
			assertThat(simulator.requests()).allSatisfy(
					(request) -> assertThat(request.headerNames()).isNotEmpty().doesNotContain("accept-encoding"));
		}
	}

}
