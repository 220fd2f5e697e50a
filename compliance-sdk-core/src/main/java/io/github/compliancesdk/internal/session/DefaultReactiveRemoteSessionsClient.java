package io.github.compliancesdk.internal.session;

import java.util.Map;

import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.internal.Query;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.WireNames;
import io.github.compliancesdk.internal.paging.CursorPage;
import io.github.compliancesdk.internal.paging.DefaultReactivePaged;
import io.github.compliancesdk.internal.paging.NextPageDecoder;
import io.github.compliancesdk.internal.paging.NextPageSource;
import io.github.compliancesdk.session.ReactiveRemoteSessionsClient;
import io.github.compliancesdk.session.RemoteSession;
import io.github.compliancesdk.session.RemoteSessionListParams;
import io.github.compliancesdk.session.SessionMessageListParams;

/**
 * Reactive face of the remote sessions.
 */
public final class DefaultReactiveRemoteSessionsClient implements ReactiveRemoteSessionsClient {

	private static final Operation LIST = Operation
		.get("remoteSessions.list", "/v1/compliance/apps/sessions/remote", "read:compliance_user_data")
		.withOwnBudget("remote-sessions");

	private static final NextPageDecoder<RemoteSession> LIST_PAGE = new NextPageDecoder<>(
			SessionDecoder::remoteSession);

	private static final Operation MESSAGES = Operation
		.get("remoteSessions.messages", "/v1/compliance/apps/sessions/remote/{sessionId}/messages",
				"read:compliance_user_data")
		.withOwnBudget("remote-sessions");

	private final Transport transport;

	/**
	 * Creates the face.
	 * @param transport sends the calls
	 */
	public DefaultReactiveRemoteSessionsClient(Transport transport) {
		this.transport = transport;
	}

	@Override
	public DefaultReactivePaged<RemoteSession, CursorPage<RemoteSession>> list(RemoteSessionListParams params) {
		return new DefaultReactivePaged<>(
				new NextPageSource<>(this.transport, new ApiCall(LIST, listQuery(params)), LIST_PAGE), null);
	}

	@Override
	public DefaultReactiveRemoteSessionMessages messages(String sessionId, SessionMessageListParams params) {
		return new DefaultReactiveRemoteSessionMessages(new NextPageSource<>(this.transport,
				new ApiCall(MESSAGES, Map.of("sessionId", sessionId), messagesQuery(params)),
				DefaultReactiveRemoteSessionMessages::page), null);
	}

	private static Query listQuery(RemoteSessionListParams params) {
		return Query.empty()
			.withEach("organization_ids[]", params.organizationIds())
			.withEach("user_ids[]", params.userIds())
			.with("created_at.gt", params.createdAtGt())
			.with("created_at.gte", params.createdAtGte())
			.with("created_at.lt", params.createdAtLt())
			.with("created_at.lte", params.createdAtLte())
			.with("limit", params.pageSize());
	}

	private static Query messagesQuery(SessionMessageListParams params) {
		return Query.empty()
			.with("order", WireNames.of(params.order()))
			.with("tool_use_input_max_bytes", params.toolUseInputMaxBytes())
			.with("tool_result_max_bytes", params.toolResultMaxBytes())
			.with("limit", params.pageSize());
	}

}
