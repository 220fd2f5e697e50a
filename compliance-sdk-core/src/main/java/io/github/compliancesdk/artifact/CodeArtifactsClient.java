package io.github.compliancesdk.artifact;

import io.github.compliancesdk.paging.Paged;

/**
 * Published code artifacts, for blocking callers. Safe for use by several threads. What
 * goes wrong is a {@link io.github.compliancesdk.error.ComplianceException}.
 */
public interface CodeArtifactsClient {

	/**
	 * Reads code artifacts, by id. Pages may be short or empty before the end; the index
	 * follows with a delay. Operation {@code listCodeArtifacts}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @return the rows, fetched when asked for
	 */
	default Paged<CodeArtifact> list() {
		return list(CodeArtifactListParams.builder().build());
	}

	/**
	 * Reads code artifacts, by id. Pages may be short or empty before the end; the index
	 * follows with a delay. Operation {@code listCodeArtifacts}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @param params filters and page size
	 * @return the rows, fetched when asked for
	 */
	Paged<CodeArtifact> list(CodeArtifactListParams params);

}
