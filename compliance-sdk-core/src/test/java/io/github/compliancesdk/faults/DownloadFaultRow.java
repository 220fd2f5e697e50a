package io.github.compliancesdk.faults;

import java.time.Duration;
import java.util.function.UnaryOperator;

import io.github.compliancesdk.ComplianceClientBuilder;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;

/**
 * A fault that a download meets, and what has to come of it.
 *
 * @param fault the fault in words
 * @param met the fault
 * @param always whether each request meets it, or the first one only
 * @param archive whether an archive is downloaded, or a file
 * @param settings what the client is told beside the defaults
 * @param requests how many requests are sent
 * @param seconds how long the client waits between them
 * @param outcome what the caller gets
 * @param afterwards what is in the folder
 */
record DownloadFaultRow(String fault, Fault met, boolean always, boolean archive,
		UnaryOperator<ComplianceClientBuilder> settings, long requests, long seconds, String outcome,
		String afterwards) {

	/** The first request meets the fault, those after it do not. */
	static DownloadFaultRow once(String name, Fault fault) {
		return new DownloadFaultRow(name, fault, false, false, UnaryOperator.identity(), 0, 0, "", "");
	}

	static DownloadFaultRow always(String name, Fault fault) {
		return new DownloadFaultRow(name + ", always", fault, true, false, UnaryOperator.identity(), 0, 0, "", "");
	}

	DownloadFaultRow ofArchive() {
		return new DownloadFaultRow(this.fault, this.met, this.always, true, this.settings, 0, 0, "", "");
	}

	DownloadFaultRow with(String words, UnaryOperator<ComplianceClientBuilder> settings) {
		return new DownloadFaultRow(this.fault + " (" + words + ")", this.met, this.always, this.archive, settings, 0,
				0, "", "");
	}

	/** The new file takes the place of the older one. */
	DownloadFaultRow delivers(long requests, long seconds) {
		return expect(requests, seconds, DownloadTrial.DELIVERED, DownloadTrial.NEW);
	}

	/** The older file stays. */
	DownloadFaultRow fails(long requests, long seconds, Class<? extends ComplianceException> failure) {
		return expect(requests, seconds, DownloadTrial.failed(failure), DownloadTrial.OLD);
	}

	private DownloadFaultRow expect(long requests, long seconds, String outcome, String afterwards) {
		return new DownloadFaultRow(this.fault, this.met, this.always, this.archive, this.settings, requests, seconds,
				outcome, afterwards);
	}

	FaultPlan plan() {
		return this.always ? FaultPlan.always(this.met) : FaultPlan.script(this.met);
	}

	DownloadTrial expected() {
		return new DownloadTrial(this.requests, Duration.ofSeconds(this.seconds), this.outcome, this.afterwards);
	}

	String markdown() {
		return "| " + (this.archive ? "archive" : "file") + " | " + this.fault + " | " + this.requests + " | "
				+ this.seconds + " s | " + this.outcome + " | " + this.afterwards + " |\n";
	}

	@Override
	public String toString() {
		return this.fault;
	}

}
