package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Chats and their messages.
 */
final class ChatOperations {

	private static final int MOST_USERS = 10;

	private static final int MOST_ROWS = 1000;

	private static final String USERS = "user_ids[]";

	private static final String PROJECTS = "project_ids[]";

	private static final String ORGANIZATIONS = "organization_ids[]";

	private final TenantStore store;

	ChatOperations(TenantStore store) {
		this.store = store;
	}

	List<ApiOperation> operations() {
		return List.of(
				ApiOperation.get("listChats", "/apps/chats", Access.USER_DATA, this::list,
						parameters(USERS, ORGANIZATIONS, PROJECTS, "order_by", "after_id", "before_id", "limit")),
				ApiOperation.get("getChatMessages", "/apps/chats/{claude_chat_id}/messages", Access.USER_DATA,
						this::getMessages, parameters("after_id", "before_id", "limit", "order",
								"tool_use_input_max_chars", "tool_result_max_chars")));
	}

	private static String[] parameters(String... names) {
		return Stream.of(names, TimeRange.parameters("created_at"), TimeRange.parameters("updated_at"))
			.flatMap(Stream::of)
			.toArray(String[]::new);
	}

	private HttpAnswer list(ApiRequest request) {
		QueryString query = request.query();
		QueryValues.requireOneOf(query, "after_id", "before_id");
		Set<String> users = QueryValues.values(query, USERS, MOST_USERS);
		RowOrder order = order(query);
		requireCombination(query, !users.isEmpty(), order);
		int limit = QueryValues.limit(query, 100, MOST_ROWS);
		TimeRange created = TimeRange.parse(query, "created_at");
		TimeRange updated = TimeRange.parse(query, "updated_at");
		Set<String> projects = Set.copyOf(query.all(PROJECTS));
		Set<String> organizations = Set.copyOf(query.all(ORGANIZATIONS));
		List<String> uuids = this.store.organizationUuids(organizations);
		List<Row> rows = new ArrayList<>(this.store.rows(RowKind.CHAT));
		rows.removeIf((row) -> !created.contains(row.createdNanos()) || !updated.contains(row.updatedNanos())
				|| !(users.isEmpty() || users.contains(row.json().path("user").path("id").asText()))
				|| !(projects.isEmpty() || projects.contains(row.json().path("project_id").asText()))
				|| !(uuids.isEmpty() || uuids.contains(row.json().path("organization_uuid").asText())));
		rows.sort(order.rows());
		CursorPages<Row> pages = new CursorPages<>(List.of("chats", this.store.tag(), order.name()), order,
				order::positionOf);
		CursorPages.Page<Row> page = pages.page(query, rows, true, limit);
		ObjectNode body = Json.object();
		ArrayNode data = body.putArray("data");
		page.items().forEach((row) -> data.add(row.json()));
		page.writeTo(body);
		return HttpAnswer.ok(body);
	}

	private static RowOrder order(QueryString query) {
		String order = Objects.requireNonNullElse(query.single("order_by"), "created_at");
		return switch (order) {
			case "created_at" -> RowOrder.CREATED;
			case "updated_at" -> RowOrder.UPDATED;
			default -> throw ApiProblem.badRequest("order_by: Input should be 'created_at' or 'updated_at'");
		};
	}

	private static void requireCombination(QueryString query, boolean ofUsers, RowOrder order) {
		if (ofUsers) {
			refuseIf(order == RowOrder.UPDATED, "order_by=updated_at cannot be combined with user_ids[]");
			refuseIf(TimeRange.isGiven(query, "updated_at"), "updated_at bounds cannot be combined with user_ids[]");
			return;
		}
		refuseIf(!query.all("before_id").isEmpty(), "before_id needs user_ids[]");
		refuseIf(!query.all(PROJECTS).isEmpty(), "project_ids[] needs user_ids[]");
		String other = (order == RowOrder.CREATED) ? "updated_at" : "created_at";
		refuseIf(TimeRange.isGiven(query, other), other + " bounds need order_by=" + other);
	}

	private static void refuseIf(boolean wrong, String message) {
		if (wrong) {
			throw ApiProblem.badRequest(message);
		}
	}

	private HttpAnswer getMessages(ApiRequest request) {
		QueryString query = request.query();
		String id = request.pathValue("claude_chat_id");
		Row chat = this.store.find(RowKind.CHAT, id);
		if (chat == null) {
			throw ApiProblem.notFound("Chat conversation not found: '" + id + "'");
		}
		boolean ascending = QueryValues.ascending(query, true);
		int limit = QueryValues.limit(query, Integer.MAX_VALUE, MOST_ROWS);
		Truncation truncation = Truncation.ofCharacters(query);
		CursorPages<Message> pages = new CursorPages<>(List.of("chat-messages", this.store.tag(), id),
				RowOrder.SEQUENCE, (message) -> new RowOrder.Position(message.index(), ""));
		CursorPages.Page<Message> page = pages.page(query, messages(chat, query), ascending, limit);
		ObjectNode body = chat.json().deepCopy();
		ArrayNode messages = body.putArray("chat_messages");
		page.items().forEach((message) -> messages.add(truncation.apply(message.json())));
		page.writeTo(body);
		return HttpAnswer.ok(body);
	}

	private static List<Message> messages(Row chat, QueryString query) {
		TimeRange created = TimeRange.parse(query, "created_at");
		TimeRange updated = TimeRange.parse(query, "updated_at");
		List<ObjectNode> all = chat.messages().get();
		List<Message> messages = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			long nanos = Row.nanos(Json.text(all.get(i), "created_at"));
			// a message never changes
			if (created.contains(nanos) && updated.contains(nanos)) {
				messages.add(new Message(i, all.get(i)));
			}
		}
		return messages;
	}

	private record Message(int index, ObjectNode json) {
	}

}
