package io.github.compliancesdk.internal.session;

import java.time.Duration;
import java.util.Map;

import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.internal.Query;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.WireNames;
import io.github.compliancesdk.internal.json.RecordDecoder;
import io.github.compliancesdk.internal.paging.CursorPage;
import io.github.compliancesdk.internal.paging.DefaultReactivePaged;
import io.github.compliancesdk.internal.paging.NextPageDecoder;
import io.github.compliancesdk.internal.paging.NextPageSource;
import io.github.compliancesdk.session.LocalSession;
import io.github.compliancesdk.session.LocalSessionListParams;
import io.github.compliancesdk.session.ReactiveLocalSessionsClient;
import io.github.compliancesdk.session.SessionMessageListParams;
import reactor.core.publisher.Mono;

/**
 * Reactive face of the local sessions.
 */
public final class DefaultReactiveLocalSessionsClient implements ReactiveLocalSessionsClient {

	private static final Operation LIST = Operation.get("localSessions.list", "/v1/compliance/apps/sessions/local",
			"read:compliance_user_data");

	private static final NextPageDecoder<LocalSession> LIST_PAGE = new NextPageDecoder<>(SessionDecoder::localSession);

	private static final Operation RETRIEVE = Operation.get("localSessions.retrieve",
			"/v1/compliance/apps/sessions/local/{sessionId}", "read:compliance_user_data");

	private static final RecordDecoder<LocalSession> RETRIEVE_RECORD = new RecordDecoder<>(
			SessionDecoder::localSession);

	private static final Operation MESSAGES = Operation
		.get("localSessions.messages", "/v1/compliance/apps/sessions/local/{sessionId}/messages",
				"read:compliance_user_data")
		.patient(Duration.ofMinutes(5));

	private final Transport transport;

	/**
	 * Creates the face.
	 * @param transport sends the calls
	 */
	public DefaultReactiveLocalSessionsClient(Transport transport) {
		this.transport = transport;
	}

	@Override
	public DefaultReactivePaged<LocalSession, CursorPage<LocalSession>> list(LocalSessionListParams params) {
		return new DefaultReactivePaged<>(
				new NextPageSource<>(this.transport, new ApiCall(LIST, listQuery(params)), LIST_PAGE), null);
	}

	@Override
	public Mono<LocalSession> retrieve(String sessionId) {
		return this.transport.fetch(new ApiCall(RETRIEVE, Map.of("sessionId", sessionId), Query.empty()),
				RETRIEVE_RECORD);
	}

	@Override
	public DefaultReactiveLocalSessionMessages messages(String sessionId, SessionMessageListParams params) {
		return new DefaultReactiveLocalSessionMessages(new NextPageSource<>(this.transport,
				new ApiCall(MESSAGES, Map.of("sessionId", sessionId), messagesQuery(params)),
				DefaultReactiveLocalSessionMessages::page), null);
	}

	private static Query listQuery(LocalSessionListParams params) {
		return Query.empty()
			.with("created_at.gt", params.createdAtGt())
			.with("created_at.gte", params.createdAtGte())
			.with("created_at.lt", params.createdAtLt())
			.with("created_at.lte", params.createdAtLte())
			.with("updated_at.gte", params.updatedAtGte())
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
