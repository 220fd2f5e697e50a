package io.github.compliancesdk.samples.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/**
 * Exports, or goes on with an export.
 */
@Component
class CustodianExport implements ApplicationRunner, ExitCodeGenerator {

	private static final Logger logger = LoggerFactory.getLogger(CustodianExport.class);

	private static final int FAILED = 1;

	private static final int WITH_GAPS = 2;

	private final ComplianceClient client;

	private final ExportProperties properties;

	private final Calls calls;

	private final UndecodableRecords undecodable;

	private final boolean simulated;

	private int exitCode;

	CustodianExport(ComplianceClient client, ExportProperties properties, Calls calls, UndecodableRecords undecodable,
			Optional<ComplianceSimulator> simulator) {
		this.client = client;
		this.properties = properties;
		this.calls = calls;
		this.undecodable = undecodable;
		this.simulated = simulator.isPresent();
	}

	@Override
	public void run(ApplicationArguments arguments) {
		try (ExportFolder folder = new ExportFolder(this.properties.directory())) {
			Run run = begin(folder.journal());
			if (folder.journal().finished() == null) {
				export(folder, run);
			}
			conclude(folder, run);
		}
		catch (ComplianceException | IllegalArgumentException ex) {
			fail(String.valueOf(ex.getMessage()));
		}
		catch (IOException | UncheckedIOException ex) {
			fail(ex.toString());
		}
	}

	private void fail(String why) {
		logger.error("The export is not complete; start it again to go on. {}", why);
		this.exitCode = FAILED;
	}

	private Run begin(Journal journal) throws IOException {
		List<String> asked = List.copyOf(new TreeSet<>(this.properties.custodians()));
		Run run = journal.run();
		if (run != null) {
			requireSame(run, asked);
			logger.info("Going on in {}", this.properties.directory());
			return run;
		}
		if (asked.isEmpty() && !this.simulated) {
			throw new IllegalArgumentException("Name user ids or e-mail addresses in export.custodians");
		}
		Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		Custodians custodians = new Custodians(this.client);
		run = new Run(version(), asked, asked.isEmpty() ? custodians.ofFirstOrganization() : custodians.named(asked),
				this.properties.from(), (this.properties.to() != null) ? this.properties.to() : now, now);
		if (run.custodians().isEmpty()) {
			throw new IllegalArgumentException("There are no custodians");
		}
		journal.begin(run);
		logger.info("Exporting {} custodians to {}", run.custodians().size(), this.properties.directory());
		return run;
	}

	private void requireSame(Run run, List<String> asked) {
		boolean sameStart = (run.from() != null) ? run.from().equals(this.properties.from())
				: this.properties.from() == null;
		boolean sameEnd = this.properties.to() == null || this.properties.to().equals(run.to());
		if (!run.asked().equals(asked) || !sameStart || !sameEnd) {
			throw new IllegalArgumentException(this.properties.directory() + " holds an export of other custodians or "
					+ "of another period. Choose another export.directory");
		}
	}

	private void export(ExportFolder folder, Run run) throws IOException {
		Progress progress = new Progress(this.client, this.calls, this.properties.progressInterval());
		Failures failures = new Failures(this.client);
		List<Listed> listed = new Lists(this.client, folder, failures, this.undecodable, progress, run).read();
		progress.begin(run, listed, folder.journal().items());
		FileExport files = new FileExport(this.client, folder, failures, this.calls, progress);
		Transcripts transcripts = new Transcripts(folder, failures, this.undecodable, progress);
		ChatExport chats = new ChatExport(this.client, transcripts, files);
		SessionExport sessions = new SessionExport(this.client, transcripts);
		CodeArtifactExport artifacts = new CodeArtifactExport(folder, files, progress);
		for (Listed item : listed) {
			switch (item.kind()) {
				case CHAT -> chats.take(item);
				case LOCAL_SESSION -> sessions.takeLocal(item);
				case REMOTE_SESSION -> sessions.takeRemote(item);
				case CODE_ARTIFACT -> artifacts.take(item);
				default -> throw new IllegalStateException("No list has " + item.kind());
			}
		}
		progress.finished();
		folder.journal().finish(Instant.now().truncatedTo(ChronoUnit.MILLIS));
	}

	private void conclude(ExportFolder folder, Run run) throws IOException {
		Conclusion conclusion = new Conclusion(run, folder.journal());
		conclusion.write(folder);
		logger.info("Complete: {} files, {} gaps, {} requests of this start", conclusion.files(), conclusion.gaps(),
				this.calls.requests());
		if (conclusion.gaps() > 0) {
			logger.warn("Not everything could be had: see {}", this.properties.directory().resolve("missing.csv"));
			this.exitCode = WITH_GAPS;
		}
	}

	private static String version() {
		String version = CustodianExport.class.getPackage().getImplementationVersion();
		return (version != null) ? version : "unpackaged";
	}

	@Override
	public int getExitCode() {
		return this.exitCode;
	}

}
