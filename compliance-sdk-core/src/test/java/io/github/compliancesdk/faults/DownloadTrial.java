package io.github.compliancesdk.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.artifact.MultiFileFormat;
import io.github.compliancesdk.download.Download;
import io.github.compliancesdk.download.ReactiveDownload;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.simulator.CodeArtifactContent;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.SimulatedClock;
import io.github.compliancesdk.simulator.Tenant;
import io.github.compliancesdk.support.Face;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What came of a download that was to replace an older file: one request, if nothing goes
 * wrong.
 *
 * @param requests how many requests were sent
 * @param waited how long the client waited between them
 * @param outcome what the caller got
 * @param afterwards what was in the folder
 */
record DownloadTrial(long requests, Duration waited, String outcome, String afterwards) {

	static final String DELIVERED = "the file";

	static final String NEW = "the file alone";

	static final String OLD = "the older one alone";

	private static final String FILE_ID = "claude_file_1";

	private static final String ARTIFACT_ID = "cart_1";

	private static final String VERSION_ID = "cver_1";

	private static final String OLDER = "older and whole";

	private static final Tenant TENANT = Tenant.empty()
		.withFile("""
				{"id":"claude_file_1","filename":"f.bin","created_at":"2026-01-01T00:00:00Z"}""", 300_007)
		.withCodeArtifact("""
				{"id":"cart_1","organization_uuid":"3f0c6a52-8d1e-4b77-9a40-51c2d7e8b901","read_mode":"owner",\
				"versions":[]}""")
		.withCodeArtifactVersion(ARTIFACT_ID, VERSION_ID,
				CodeArtifactContent.files().with("a.txt", 20_000).with("files.json", 1000));

	static String failed(Class<? extends ComplianceException> failure) {
		return "`" + failure.getSimpleName() + "`";
	}

	static DownloadTrial of(Face face, DownloadFaultRow row, Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("file"), OLDER);
		SimulatedClock clock = new SimulatedClock(Trial.START);
		AtomicLong requests = new AtomicLong();
		byte[] expected = expected(row.archive());
		try (PassingTime time = new PassingTime(clock);
				ComplianceSimulator simulator = ComplianceSimulator.builder()
					.tenant(TENANT)
					.clock(clock)
					.accessRecords(false)
					.faults(Trial.counting(requests, row.plan()))
					.start();
				ComplianceClient client = row.settings().apply(Trial.client(simulator, time, clock)).build()) {
			String outcome = outcome(face, client, row.archive(), file);
			return new DownloadTrial(requests.get(), time.waited(), outcome, afterwards(file, expected));
		}
	}

	/** What comes if nothing goes wrong. */
	private static byte[] expected(boolean archive) {
		try (ComplianceSimulator simulator = ComplianceSimulator.builder()
			.tenant(TENANT)
			.faults(FaultPlan.none())
			.start();
				ComplianceClient client = ComplianceClient.builder()
					.apiKey(simulator.apiKey())
					.baseUrl(simulator.baseUrl())
					.build()) {
			return download(client, archive).bytes();
		}
	}

	private static String outcome(Face face, ComplianceClient client, boolean archive, Path file) {
		try {
			switch (face) {
				case BLOCKING -> download(client, archive).replacingExisting().toFile(file);
				case REACTIVE -> reactiveDownload(client, archive).replacingExisting().toFile(file).block();
			}
			return DELIVERED;
		}
		catch (ComplianceException ex) {
			return failed(ex.getClass());
		}
	}

	private static Download download(ComplianceClient client, boolean archive) {
		return archive ? client.codeArtifacts().downloadVersion(ARTIFACT_ID, VERSION_ID, MultiFileFormat.ZIP)
				: client.files().download(FILE_ID);
	}

	private static ReactiveDownload reactiveDownload(ComplianceClient client, boolean archive) {
		return archive ? client.reactive().codeArtifacts().downloadVersion(ARTIFACT_ID, VERSION_ID, MultiFileFormat.ZIP)
				: client.reactive().files().download(FILE_ID);
	}

	private static String afterwards(Path file, byte[] expected) throws IOException {
		try (Stream<Path> listing = Files.list(file.getParent())) {
			assertThat(listing).containsExactly(file);
		}
		byte[] bytes = Files.readAllBytes(file);
		if (Arrays.equals(bytes, expected)) {
			return NEW;
		}
		return Arrays.equals(bytes, OLDER.getBytes(StandardCharsets.UTF_8)) ? OLD : "something else";
	}

}
