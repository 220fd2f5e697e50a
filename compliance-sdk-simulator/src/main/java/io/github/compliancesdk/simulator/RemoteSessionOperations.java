package io.github.compliancesdk.simulator;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Sessions in the cloud. They draw on a second budget.
 */
final class RemoteSessionOperations {

	private static final String ROOT = "/apps/sessions/remote";

	private final TenantStore store;

	private final RowPages sessions = RowPages.mayBeShort("remote-sessions", RowOrder.NEWEST_FIRST, 100, 500,
			RowPages.UNREADABLE);

	private final MessagePages messages = new MessagePages("remote-messages", RowPages.UNREADABLE, null);

	RemoteSessionOperations(TenantStore store) {
		this.store = store;
	}

	List<ApiOperation> operations() {
		return List.of(
				ApiOperation
					.get("listRemoteSessions", ROOT, Access.USER_DATA, this::list, "organization_ids[]", "user_ids[]",
							"created_at.gt", "created_at.gte", "created_at.lt", "created_at.lte", "limit", "page")
					.ofRemoteSessions(),
				ApiOperation
					.get("listRemoteSessionMessages", ROOT + "/{claude_remote_session_id}/messages", Access.USER_DATA,
							this::listMessages, "limit", "order", "page", "tool_use_input_max_bytes",
							"tool_result_max_bytes")
					.ofRemoteSessions());
	}

	private HttpAnswer list(ApiRequest request) {
		QueryString query = request.query();
		Set<String> users = QueryValues.values(query, "user_ids[]", 10);
		List<String> uuids = this.store.organizationUuids(QueryValues.values(query, "organization_ids[]", 500));
		TimeRange created = TimeRange.parse(query, "created_at");
		RowPages.Page page = this.sessions.page(query, this.store, "", this.store.rows(RowKind.REMOTE_SESSION),
				(row) -> created.contains(row.createdNanos())
						&& (users.isEmpty() || users.contains(row.json().path("user").path("id").asText()))
						&& (uuids.isEmpty() || uuids.contains(row.json().path("organization_uuid").asText())));
		ObjectNode body = page.data();
		body.put("next_page", page.nextPage());
		return HttpAnswer.ok(body);
	}

	private HttpAnswer listMessages(ApiRequest request) {
		String id = request.pathValue("claude_remote_session_id");
		if (!id.matches("cse_[A-Za-z0-9_-]+")) {
			throw ApiProblem.badRequest("session id is not well formed");
		}
		Row session = this.store.find(RowKind.REMOTE_SESSION, id);
		// a pending one is to be asked for again later, and looks the same
		if (session == null || "pending".equals(session.text("status"))) {
			throw ApiProblem.notFound("Remote session not found.");
		}
		ObjectNode body = Json.object();
		ObjectNode shown = withoutAddress(session.json(), "user");
		body.set("session", shown.putNull("started_by_user").putNull("claude_project_id"));
		this.messages.write(request, this.store, id, session.messages().get(), 0, body);
		return HttpAnswer.ok(body);
	}

	/** A copy of a session whose user has no address, as beside messages. */
	static ObjectNode withoutAddress(ObjectNode session, String member) {
		ObjectNode copy = session.deepCopy();
		if (copy.path(member) instanceof ObjectNode user) {
			user.putNull("email_address");
		}
		return copy;
	}

}
