package io.github.compliancesdk.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of clients on users' machines. Their calls age out one by one.
 */
final class LocalSessionOperations {

	private static final String ROOT = "/apps/sessions/local";

	private final TenantStore store;

	private final Conditions conditions;

	private final long retentionNanos;

	private final RowPages sessions = RowPages.mayBeShort("local-sessions", RowOrder.NEWEST_FIRST, 100, 500,
			RowPages.NOT_VALID_HERE);

	private final MessagePages messages = new MessagePages("local-messages", RowPages.NOT_VALID_HERE,
			Duration.ofHours(24));

	LocalSessionOperations(TenantStore store, Conditions conditions, Duration retention) {
		this.store = store;
		this.conditions = conditions;
		this.retentionNanos = retention.toNanos();
	}

	List<ApiOperation> operations() {
		return List.of(
				ApiOperation.get("listLocalSessions", ROOT, Access.USER_DATA, this::list, "created_at.gt",
						"created_at.gte", "created_at.lt", "created_at.lte", "updated_at.gte", "limit", "page"),
				ApiOperation.get("getLocalSession", ROOT + "/{local_session_id}", Access.USER_DATA, this::get),
				ApiOperation.get("listLocalSessionMessages", ROOT + "/{local_session_id}/messages", Access.USER_DATA,
						this::listMessages, "limit", "order", "page", "tool_use_input_max_bytes",
						"tool_result_max_bytes"));
	}

	private HttpAnswer list(ApiRequest request) {
		requireAvailable("page");
		QueryString query = request.query();
		for (String name : new String[] { "created_at.gt", "created_at.gte", "created_at.lt", "created_at.lte",
				"updated_at.gte" }) {
			QueryValues.requireZone(query, name);
		}
		long from = QueryValues.bound(query, "created_at.gte", 0, Long.MIN_VALUE);
		if (QueryValues.bound(query, "created_at.lt", 0, Long.MAX_VALUE) <= from) {
			throw ApiProblem.badRequest("created_at.lt must be strictly after created_at.gte.");
		}
		TimeRange created = TimeRange.parse(query, "created_at");
		TimeRange updated = TimeRange.parse(query, "updated_at");
		List<Row> kept = new ArrayList<>();
		for (Row row : this.store.rows(RowKind.LOCAL_SESSION)) {
			Row now = kept(row, request.now());
			if (now != null) {
				kept.add(now);
			}
		}
		RowPages.Page page = this.sessions.page(query, this.store, "", kept,
				(row) -> created.contains(row.createdNanos()) && updated.contains(row.updatedNanos()));
		ObjectNode body = page.data();
		if (page.nextPage() != null) {
			// the last page has no such member
			body.put("next_page", page.nextPage());
		}
		return HttpAnswer.ok(body);
	}

	private HttpAnswer get(ApiRequest request) {
		return HttpAnswer.ok(requireSession(request).json());
	}

	private HttpAnswer listMessages(ApiRequest request) {
		Row session = requireSession(request);
		if (this.conditions.hold(Condition.CAPTURED_CONTENT_UNAVAILABLE)) {
			throw ApiProblem.overloaded(503, "Captured content is temporarily unavailable. Try again shortly.");
		}
		if (this.conditions.hold(Condition.TRANSCRIPT_READ_SERVER_BUSY)) {
			throw ApiProblem.transcriptServerBusy();
		}
		if (this.conditions.hold(Condition.TRANSCRIPTS_TOO_LARGE) && !QueryValues.ascending(request.query(), true)) {
			throw ApiProblem.transcriptTooLarge();
		}
		List<ObjectNode> all = session.messages().get();
		ObjectNode body = Json.object();
		body.set("session", RemoteSessionOperations.withoutAddress(session.json(), "user"));
		this.messages.write(request, this.store, session.id(), all, firstKept(all, request.now()), body);
		return HttpAnswer.ok(body);
	}

	private Row requireSession(ApiRequest request) {
		requireAvailable("session");
		String id = request.pathValue("local_session_id");
		if (!id.matches("clls_[A-Za-z0-9_-]+")) {
			throw ApiProblem.badRequest("session id is not well formed");
		}
		Row row = this.store.find(RowKind.LOCAL_SESSION, id);
		Row now = (row != null) ? kept(row, request.now()) : null;
		if (now == null) {
			throw ApiProblem.notFound("Local session not found.");
		}
		return now;
	}

	private void requireAvailable(String what) {
		if (this.conditions.hold(Condition.LOCAL_SESSIONS_NOT_AVAILABLE)) {
			throw ApiProblem.notFound("Local sessions are not available.");
		}
		if (this.conditions.hold(Condition.LOCAL_INDEX_UNAVAILABLE)) {
			throw ApiProblem.overloaded(503, "The local-sessions index is temporarily unavailable. Try again shortly.");
		}
		if (this.conditions.hold(Condition.RETENTION_OVERRIDES_UNDETERMINABLE)) {
			throw ApiProblem.overloaded(503,
					"The local-sessions index cannot currently evaluate retention overrides for this " + what
							+ ". Try again later.");
		}
	}

	/* The session as far as its calls are still kept; null if none is. */
	private @Nullable Row kept(Row row, Instant now) {
		if (row.createdNanos() >= horizon(now)) {
			return row;
		}
		List<ObjectNode> all = row.messages().get();
		int first = firstKept(all, now);
		if (first == all.size()) {
			return null;
		}
		ObjectNode crept = row.json().deepCopy();
		crept.set("created_at", all.get(first).get("created_at"));
		return row.with(crept, row.messages());
	}

	private int firstKept(List<ObjectNode> messages, Instant now) {
		long horizon = horizon(now);
		int first = 0;
		while (first < messages.size() && Row.nanos(Json.text(messages.get(first), "created_at")) < horizon) {
			first++;
		}
		return first;
	}

	private long horizon(Instant now) {
		return Timestamps.nanos(now) - this.retentionNanos;
	}

}
