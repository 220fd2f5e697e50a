package io.github.compliancesdk.internal.chat;

import java.util.Map;

import io.github.compliancesdk.chat.Chat;
import io.github.compliancesdk.chat.ChatListParams;
import io.github.compliancesdk.chat.ChatMessageListParams;
import io.github.compliancesdk.chat.ChatOrder;
import io.github.compliancesdk.chat.ReactiveChatsClient;
import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.internal.Query;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.WireNames;
import io.github.compliancesdk.internal.deletion.Deletion;
import io.github.compliancesdk.internal.paging.CursorPage;
import io.github.compliancesdk.internal.paging.CursorPageDecoder;
import io.github.compliancesdk.internal.paging.CursorPageSource;
import io.github.compliancesdk.internal.paging.DefaultReactivePaged;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Reactive face of the chats.
 */
public final class DefaultReactiveChatsClient implements ReactiveChatsClient {

	private static final Operation LIST = Operation.get("chats.list", "/v1/compliance/apps/chats",
			"read:compliance_user_data");

	private static final CursorPageDecoder<Chat> LIST_PAGE = new CursorPageDecoder<>(ChatDecoder::chat);

	private static final Operation MESSAGES = Operation.get("chats.messages",
			"/v1/compliance/apps/chats/{chatId}/messages", "read:compliance_user_data");

	private static final Operation DELETE = Operation.delete("chats.delete", "/v1/compliance/apps/chats/{chatId}");

	private final Transport transport;

	/**
	 * Creates the face.
	 * @param transport sends the calls
	 */
	public DefaultReactiveChatsClient(Transport transport) {
		this.transport = transport;
	}

	@Override
	public DefaultReactivePaged<Chat, CursorPage<Chat>> list(ChatListParams params) {
		return new DefaultReactivePaged<>(new CursorPageSource<>(this.transport, new ApiCall(LIST, listQuery(params)),
				LIST_PAGE, params.afterId(), params.beforeId()), null);
	}

	@Override
	public DefaultReactiveChatMessages messages(String chatId, ChatMessageListParams params) {
		return new DefaultReactiveChatMessages(new CursorPageSource<>(this.transport,
				new ApiCall(MESSAGES, Map.of("chatId", chatId), messagesQuery(params)),
				DefaultReactiveChatMessages::page, params.afterId(), params.beforeId()), null);
	}

	@Override
	public Mono<Void> delete(String chatId) {
		return new Deletion(new ApiCall(DELETE, Map.of("chatId", chatId), Query.empty()), "claude_chat_deleted")
			.send(this.transport);
	}

	private static Query listQuery(ChatListParams params) {
		return Query.empty()
			.withEach("user_ids[]", params.userIds())
			.withEach("organization_ids[]", params.organizationIds())
			.withEach("project_ids[]", params.projectIds())
			.with("order_by", wireName(params.orderBy()))
			.with("created_at.gt", params.createdAtGt())
			.with("created_at.gte", params.createdAtGte())
			.with("created_at.lt", params.createdAtLt())
			.with("created_at.lte", params.createdAtLte())
			.with("updated_at.gt", params.updatedAtGt())
			.with("updated_at.gte", params.updatedAtGte())
			.with("updated_at.lt", params.updatedAtLt())
			.with("updated_at.lte", params.updatedAtLte())
			.with("limit", params.pageSize());
	}

	private static Query messagesQuery(ChatMessageListParams params) {
		return Query.empty()
			.with("created_at.gt", params.createdAtGt())
			.with("created_at.gte", params.createdAtGte())
			.with("created_at.lt", params.createdAtLt())
			.with("created_at.lte", params.createdAtLte())
			.with("updated_at.gt", params.updatedAtGt())
			.with("updated_at.gte", params.updatedAtGte())
			.with("updated_at.lt", params.updatedAtLt())
			.with("updated_at.lte", params.updatedAtLte())
			.with("order", WireNames.of(params.order()))
			.with("tool_use_input_max_chars", params.toolUseInputMaxChars())
			.with("tool_result_max_chars", params.toolResultMaxChars())
			.with("limit", (params.pageSize() != null) ? params.pageSize() : ChatMessageListParams.MAX_PAGE_SIZE);
	}

	private static @Nullable String wireName(@Nullable ChatOrder order) {
		if (order == null) {
			return null;
		}
		return (order == ChatOrder.CREATED_AT) ? "created_at" : "updated_at";
	}

}
