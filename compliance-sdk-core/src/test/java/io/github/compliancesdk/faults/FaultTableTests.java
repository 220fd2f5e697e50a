package io.github.compliancesdk.faults;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.error.UnexpectedStatusException;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
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

	/** What makes a fault of each kind. */
	private static final Map<Class<?>, Object> ARGUMENTS = Map.of(int.class, 204, long.class, 2048L, Duration.class,
			Duration.ofSeconds(1), String.class, "soon", URI.class, URI.create("https://elsewhere.example.com/"),
			Map.class, Map.of());

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

	private static final String DOWNLOADS = """

			## Downloads

			The same for `toFile` with `replacingExisting()` where an older file is: of a file of 300 kB, which is one
			request if nothing happens, and of an archive of a version of a code artifact.

			| of | fault | requests | waited | outcome | the folder holds |
			|---|---|---|---|---|---|
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

	@ParameterizedTest
	@MethodSource("downloadRows")
	void aDownloadMeetsTheFaultAsTheTableSays(DownloadFaultRow row, @TempDir Path blocking, @TempDir Path reactive)
			throws IOException {
		assertThat(DownloadTrial.of(Face.BLOCKING, row, blocking)).isEqualTo(row.expected());
		assertThat(DownloadTrial.of(Face.REACTIVE, row, reactive)).isEqualTo(row.expected());
	}

	static List<DownloadFaultRow> downloadRows() {
		return DownloadFaultRows.all();
	}

	@Test
	void everyFaultOfTheSimulatorIsInATable() throws ReflectiveOperationException {
		Set<String> names = Stream
			.concat(rows().stream().map(FaultRow::met), downloadRows().stream().map(DownloadFaultRow::met))
			.map(Fault::name)
			.collect(Collectors.toSet());
		for (Method factory : Fault.class.getMethods()) {
			if (Modifier.isStatic(factory.getModifiers()) && factory.getReturnType() == Fault.class) {
				Object[] arguments = Stream.of(factory.getParameterTypes()).map(ARGUMENTS::get).toArray();
				assertThat(names).as("%s", factory).contains(((Fault) factory.invoke(null, arguments)).name());
			}
		}
	}

	@Test
	void theDocumentationHasTheSameTable() throws IOException {
		StringBuilder table = new StringBuilder(INTRODUCTION);
		rows().forEach((row) -> table.append(row.markdown()));
		table.append(DOWNLOADS);
		downloadRows().forEach((row) -> table.append(row.markdown()));
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
