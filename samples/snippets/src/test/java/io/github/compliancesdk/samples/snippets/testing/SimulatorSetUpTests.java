package io.github.compliancesdk.samples.snippets.testing;

import java.time.Duration;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.simulator.CodeArtifactContent;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.RecordedRequest;
import io.github.compliancesdk.simulator.Tenant;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tenants, files and faults.
 */
class SimulatorSetUpTests {

	@Test
	void aTenantHasChats() {
		Tenant tenant = Tenant.generated(42).chats(200);
		ComplianceSimulator simulator = ComplianceSimulator.builder().tenant(tenant).start();
		try (simulator; ComplianceClient client = client(simulator)) {
			assertThat(client.chats().messages(tenant.chatIds().get(0)).firstPage().items()).isNotEmpty();
		}
	}

	@Test
	void aTenantHasFiles() {
		String fileJson = """
				{"id":"claude_file_1","filename":"invented.bin"}""";
		String artifactJson = """
				{"id":"cart_1"}""";
		Tenant tenant = Tenant.empty()
			.withFile(fileJson, 2L << 30)
			.withCodeArtifact(artifactJson, CodeArtifactContent.document("a"));
		try (ComplianceSimulator simulator = ComplianceSimulator.builder().tenant(tenant).start();
				ComplianceClient client = client(simulator)) {
			assertThat(client.files().retrieve("claude_file_1").sizeBytes()).isEqualTo(2L << 30);
		}
	}

	@Test
	void aScriptOfFaultsIsMetInTurn() {
		try (ComplianceSimulator simulator = ComplianceSimulator.builder().start();
				ComplianceClient client = client(simulator)) {
			simulator.faults(FaultPlan.script(Fault.tooManyRequests(Duration.ZERO), null, Fault.resetAfter(1000)));
			client.activities().list().firstPage();
			client.activities().list().firstPage();
			assertThat(simulator.requests()).extracting(RecordedRequest::fault)
				.containsExactly("too-many-requests", null, "reset-in-body", null);
		}
	}

	private static ComplianceClient client(ComplianceSimulator simulator) {
		return ComplianceClient.builder()
			.apiKey(simulator.apiKey())
			.baseUrl(simulator.baseUrl())
			.initialBackoff(Duration.ofMillis(1))
			.maxBackoff(Duration.ofMillis(5))
			.build();
	}

}
