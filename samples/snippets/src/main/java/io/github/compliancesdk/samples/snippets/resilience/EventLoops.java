package io.github.compliancesdk.samples.snippets.resilience;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.file.FileMetadata;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Calls from a reactive chain.
 */
class EventLoops {

	private final ComplianceClient compliance;

	private final ReactiveComplianceClient reactive;

	EventLoops(ComplianceClient compliance, ReactiveComplianceClient reactive) {
		this.compliance = compliance;
		this.reactive = reactive;
	}

	Mono<FileMetadata> better(String fileId) {
		return this.reactive.files().retrieve(fileId);
	}

	Mono<FileMetadata> blocking(String fileId) {
		return Mono.fromCallable(() -> this.compliance.files().retrieve(fileId))
			.subscribeOn(Schedulers.boundedElastic());
	}

}
