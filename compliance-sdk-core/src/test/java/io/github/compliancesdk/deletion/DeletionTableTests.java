package io.github.compliancesdk.deletion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ComplianceClientBuilder;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.SimulatedClock;
import io.github.compliancesdk.simulator.Tenant;
import io.github.compliancesdk.support.Wire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each delete sends and says, and what is left in the simulator afterwards: the
 * table of them for the documentation. {@code -Ddocs.write=true} writes it.
 */
class DeletionTableTests {

	/** Tests run in the directory of their module. */
	private static final Path TABLE = Path.of("..", "docs", "deletes.md");

	private static final String INTRODUCTION = """
			# Deletes

			What a delete does, with which key and after which fault: requests sent, what the caller gets, and whether the
			object is still there afterwards. A delete is sent again only after an answer which says that nothing was done;
			where nobody can know, it says so and leaves the decision to the caller: a later 404 for the same id means that
			it is done. Both faces do the same. `DeletionTableTests` checks each line against the simulator over real HTTP,
			and this text as well: `-Ddocs.write=true` writes it.

			| operation | setting | fault of the first request | requests | outcome | afterwards |
			|---|---|---|---|---|---|
			""";

	private static final String ORGANIZATION = "3f0c6a52-8d1e-4b77-9a40-51c2d7e8b901";

	private static final Tenant TENANT = Tenant.empty()
		.withOrganization("""
				{"uuid":"%s","name":"Acme","created_at":"2025-01-01T00:00:00Z"}""".formatted(ORGANIZATION))
		.withChat("""
				{"id":"claude_chat_1","name":"n","created_at":"2026-01-01T00:00:00Z",\
				"updated_at":"2026-01-01T00:00:00Z","href":"h","organization_uuid":"%s"}""".formatted(ORGANIZATION))
		.withFile("""
				{"id":"claude_file_1","filename":"f","created_at":"2026-01-01T00:00:00Z"}""", new byte[10])
		.withProject("""
				{"id":"claude_proj_1","name":"p","created_at":"2026-01-01T00:00:00Z",\
				"updated_at":"2026-01-01T00:00:00Z","is_private":true,"organization_uuid":"%s"}"""
			.formatted(ORGANIZATION))
		.withProjectDocument("claude_proj_1", """
				{"id":"claude_proj_doc_1","filename":"d.txt","content":"x","created_at":"2026-01-01T00:00:00Z"}""")
		.withCodeArtifact("""
				{"id":"cart_1","organization_uuid":"%s","read_mode":"owner","versions":[]}""".formatted(ORGANIZATION));

	private static final Map<String, BiConsumer<ComplianceClient, Boolean>> DELETES = Map.of("chats.delete",
			(client, reactive) -> {
				if (reactive) {
					client.reactive().chats().delete("claude_chat_1").block();
				}
				else {
					client.chats().delete("claude_chat_1");
				}
			}, "files.delete", (client, reactive) -> {
				if (reactive) {
					client.reactive().files().delete("claude_file_1").block();
				}
				else {
					client.files().delete("claude_file_1");
				}
			}, "projects.delete", (client, reactive) -> {
				if (reactive) {
					client.reactive().projects().delete("claude_proj_1").block();
				}
				else {
					client.projects().delete("claude_proj_1");
				}
			}, "projectDocuments.delete", (client, reactive) -> {
				if (reactive) {
					client.reactive().projectDocuments().delete("claude_proj_doc_1").block();
				}
				else {
					client.projectDocuments().delete("claude_proj_doc_1");
				}
			}, "codeArtifacts.delete", (client, reactive) -> {
				if (reactive) {
					client.reactive().codeArtifacts().delete("cart_1").block();
				}
				else {
					client.codeArtifacts().delete("cart_1");
				}
			});

	private static final Map<String, String> IDS = Map.of("chats.delete", "claude_chat_1", "files.delete",
			"claude_file_1", "projects.delete", "claude_proj_1", "projectDocuments.delete", "claude_proj_doc_1",
			"codeArtifacts.delete", "cart_1");

	@Test
	void theDocumentationHasTheSameTable() throws IOException {
		StringBuilder table = new StringBuilder(INTRODUCTION);
		for (String operation : DELETES.keySet().stream().sorted().toList()) {
			for (Case one : cases()) {
				String line = line(operation, one, false);
				assertThat(line(operation, one, true)).isEqualTo(line);
				table.append(line);
			}
		}
		if (Boolean.getBoolean("docs.write")) {
			Files.writeString(TABLE, table);
		}
		assertThat(TABLE).as("run this test with -Ddocs.write=true and commit docs/deletes.md")
			.hasContent(table.toString());
	}

	private static List<Case> cases() {
		List<Case> cases = new ArrayList<>();
		cases.add(new Case("off (default)", false, true, "", null));
		cases.add(new Case("on, key of reads alone", true, false, "", null));
		cases.add(new Case("on, with `delete-api-key`", true, true, "", null));
		Map<String, Fault> faults = new LinkedHashMap<>();
		faults.put("429", Fault.tooManyRequests());
		faults.put("503", Fault.serviceUnavailable());
		faults.put("529", Fault.overloaded());
		faults.put("500", Fault.serverError());
		faults.put("500, although it was done", Fault.serverError().afterExecution());
		faults.put("502", Fault.badGatewayWithHtml());
		faults.put("504", Fault.gatewayTimeout());
		faults.put("reset before it was done", Fault.resetBeforeHeaders());
		faults.put("reset after it was done", Fault.resetAfterExecution());
		faults.put("the confirmation is cut", Fault.truncatedJson());
		faults.forEach((name, fault) -> cases.add(new Case("on, with `delete-api-key`", true, true, name, fault)));
		return cases;
	}

	private static String line(String operation, Case one, boolean reactive) {
		SimulatedClock clock = new SimulatedClock(Instant.parse("2026-11-15T00:00:00Z"));
		try (ComplianceSimulator simulator = ComplianceSimulator.builder()
			.tenant(TENANT)
			.clock(clock)
			.requestsPerMinute(0)
			.accessRecords(false)
			.start()) {
			if (one.fault() != null) {
				simulator.faults(FaultPlan.script(one.fault()));
			}
			ComplianceClientBuilder builder = Wire.client(simulator.baseUrl()).apiKey(simulator.apiKey());
			if (one.allowed()) {
				builder.allowDeletes();
			}
			if (one.ownKey()) {
				builder.deleteApiKey(simulator.deleteApiKey());
			}
			try (ComplianceClient client = builder.build()) {
				String outcome = outcome(operation, client, reactive);
				String id = IDS.get(operation);
				return "| `%s` | %s | %s | %d | %s | %s |%n".formatted(operation, one.setting(), one.name(),
						simulator.requestCount(), outcome.equals("done") ? outcome : "`" + outcome + "`",
						afterwards(simulator, clock, id));
			}
		}
	}

	/** The server takes the deletion of a code artifact on and carries it out later. */
	private static String afterwards(ComplianceSimulator simulator, SimulatedClock clock, String id) {
		if (!simulator.contains(id)) {
			return "gone";
		}
		clock.advance(Duration.ofHours(1));
		return simulator.contains(id) ? "still there" : "taken on, goes later";
	}

	private static String outcome(String operation, ComplianceClient client, boolean reactive) {
		try {
			DELETES.get(operation).accept(client, reactive);
			return "done";
		}
		catch (RuntimeException ex) {
			return ex.getClass().getSimpleName();
		}
	}

	/**
	 * A delete under some conditions.
	 *
	 * @param setting how the client is set up
	 * @param allowed whether deleting is switched on
	 * @param ownKey whether deletes have a key of their own
	 * @param name what goes wrong
	 * @param fault the same for the simulator
	 */
	private record Case(String setting, boolean allowed, boolean ownKey, String name, @Nullable Fault fault) {

	}

}
