package io.github.compliancesdk.internal.artifact;

import io.github.compliancesdk.artifact.CodeArtifact;
import io.github.compliancesdk.artifact.CodeArtifactListParams;
import io.github.compliancesdk.artifact.ReactiveCodeArtifactsClient;
import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.internal.Query;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.paging.CursorPage;
import io.github.compliancesdk.internal.paging.DefaultReactivePaged;
import io.github.compliancesdk.internal.paging.NextPageDecoder;
import io.github.compliancesdk.internal.paging.NextPageSource;

/**
 * Reactive face of the code artifacts.
 */
public final class DefaultReactiveCodeArtifactsClient implements ReactiveCodeArtifactsClient {

	private static final Operation LIST = Operation.get("codeArtifacts.list", "/v1/compliance/apps/code/artifacts",
			"read:compliance_user_data");

	private static final NextPageDecoder<CodeArtifact> LIST_PAGE = new NextPageDecoder<>(ArtifactDecoder::codeArtifact);

	private final Transport transport;

	/**
	 * Creates the face.
	 * @param transport sends the calls
	 */
	public DefaultReactiveCodeArtifactsClient(Transport transport) {
		this.transport = transport;
	}

	@Override
	public DefaultReactivePaged<CodeArtifact, CursorPage<CodeArtifact>> list(CodeArtifactListParams params) {
		return new DefaultReactivePaged<>(
				new NextPageSource<>(this.transport, new ApiCall(LIST, listQuery(params)), LIST_PAGE), null);
	}

	private static Query listQuery(CodeArtifactListParams params) {
		return Query.empty()
			.withEach("organization_ids[]", params.organizationIds())
			.withEach("user_ids[]", params.userIds())
			.with("updated_at.gt", params.updatedAtGt())
			.with("updated_at.gte", params.updatedAtGte())
			.with("updated_at.lt", params.updatedAtLt())
			.with("updated_at.lte", params.updatedAtLte())
			.with("limit", params.pageSize());
	}

}
