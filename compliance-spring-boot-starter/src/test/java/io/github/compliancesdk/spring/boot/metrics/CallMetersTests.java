package io.github.compliancesdk.spring.boot.metrics;

import io.github.compliancesdk.observation.CallKind;
import io.github.compliancesdk.observation.ComplianceCallContext;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link DownloadMeters} and {@link DeletionMeters}.
 */
class CallMetersTests {

	private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

	private final DownloadMeters downloads = new DownloadMeters(this.registry);

	private final DeletionMeters deletions = new DeletionMeters(this.registry);

	@Test
	void bytesCountAsTheyArriveAndOnce() {
		ComplianceCallContext first = download();
		ComplianceCallContext second = download();
		this.downloads.onStart(first);
		this.downloads.onStart(second);
		first.received(10);
		second.received(5);
		assertThat(bytes()).isEqualTo(15);
		this.downloads.onStop(first);
		assertThat(bytes()).isEqualTo(15);
		second.received(1);
		assertThat(bytes()).isEqualTo(16);
		this.downloads.onStop(second);
		this.downloads.onStop(second);
		assertThat(bytes()).isEqualTo(16);
	}

	@Test
	void aDownloadIsDoneOrFailedOrCancelled() {
		ComplianceCallContext done = download();
		done.completed();
		ComplianceCallContext failed = download();
		failed.setError(new IllegalStateException());
		for (ComplianceCallContext call : new ComplianceCallContext[] { done, failed, download() }) {
			this.downloads.onStop(call);
		}
		for (String outcome : new String[] { "DONE", "FAILED", "CANCELLED" }) {
			assertThat(this.registry.get("compliance.client.downloads").tag("outcome", outcome).counter().count())
				.isOne();
		}
	}

	@Test
	void aDeleteIsDoneOrFailedOrUnknownOrCancelled() {
		ComplianceCallContext done = delete();
		done.completed();
		ComplianceCallContext failed = delete();
		failed.setError(new IllegalStateException());
		ComplianceCallContext unknown = delete();
		unknown.setError(new IllegalStateException());
		unknown.outcomeUnknown();
		ComplianceCallContext givenUp = delete();
		givenUp.outcomeUnknown();
		for (ComplianceCallContext call : new ComplianceCallContext[] { done, failed, unknown, givenUp, delete() }) {
			this.deletions.onStop(call);
		}
		assertThat(deletes("DONE")).isOne();
		assertThat(deletes("FAILED")).isOne();
		assertThat(deletes("UNKNOWN")).isEqualTo(2);
		assertThat(deletes("CANCELLED")).isOne();
	}

	@Test
	void callsOfOtherKindsPassBy() {
		ComplianceCallContext read = new ComplianceCallContext("activities.list", CallKind.READ);
		assertThat(this.downloads.supportsContext(read)).isFalse();
		assertThat(this.deletions.supportsContext(read)).isFalse();
		assertThat(this.downloads.supportsContext(delete())).isFalse();
		assertThat(this.deletions.supportsContext(download())).isFalse();
		assertThat(this.downloads.supportsContext(new Observation.Context())).isFalse();
		assertThat(this.deletions.supportsContext(new Observation.Context())).isFalse();
	}

	private double bytes() {
		return this.registry.get("compliance.client.download.bytes")
			.tag("compliance.operation", "files.download")
			.functionCounter()
			.count();
	}

	private double deletes(String outcome) {
		return this.registry.get("compliance.client.deletes")
			.tag("compliance.operation", "chats.delete")
			.tag("outcome", outcome)
			.counter()
			.count();
	}

	private static ComplianceCallContext download() {
		return new ComplianceCallContext("files.download", CallKind.DOWNLOAD);
	}

	private static ComplianceCallContext delete() {
		return new ComplianceCallContext("chats.delete", CallKind.DELETE);
	}

}
