package io.github.compliancesdk.samples.snippets.errors;

import java.util.Optional;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.error.ComplianceApiException;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.error.InsufficientScopeException;
import io.github.compliancesdk.error.NotFoundException;
import io.github.compliancesdk.file.FileMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * What to do about exceptions.
 */
class ErrorHandling {

	private static final Logger logger = LoggerFactory.getLogger(ErrorHandling.class);

	private final ComplianceClient compliance;

	private final ReactiveComplianceClient reactive;

	ErrorHandling(ComplianceClient compliance, ReactiveComplianceClient reactive) {
		this.compliance = compliance;
		this.reactive = reactive;
	}

	Optional<FileMetadata> file(String fileId) {
		try {
			return Optional.of(this.compliance.files().retrieve(fileId));
		}
		catch (NotFoundException ex) {
			// deleted, also with its chat, or of another organization
			return Optional.empty();
		}
		catch (InsufficientScopeException ex) {
			logger.error("The key has {} and needs one of {}", ex.granted(), ex.required());
			throw ex;
		}
		catch (ComplianceApiException ex) {
			logger.warn("{} failed with {}, request id {}", ex.operation(), ex.status(), ex.requestId());
			throw ex;
		}
		catch (ComplianceException ex) {
			logger.warn("No whole answer; worth another try later: {}", ex.retryable());
			throw ex;
		}
	}

	Mono<FileMetadata> fileIfThere(String fileId) {
		return this.reactive.files().retrieve(fileId).onErrorResume(NotFoundException.class, (ex) -> Mono.empty());
	}

}
