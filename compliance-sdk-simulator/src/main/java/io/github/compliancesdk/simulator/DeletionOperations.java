package io.github.compliancesdk.simulator;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * The deletions. What they do is told in the feed.
 */
final class DeletionOperations {

	private static final long SEED = 0x64656C;

	private final TenantStore store;

	private final ActivityLog activities;

	private final Duration codeArtifactRemoval;

	private final AtomicLong sequence = new AtomicLong();

	DeletionOperations(TenantStore store, ActivityLog activities, Duration codeArtifactRemoval) {
		this.store = store;
		this.activities = activities;
		this.codeArtifactRemoval = codeArtifactRemoval;
	}

	List<ApiOperation> operations() {
		return List.of(ApiOperation.delete("deleteFile", "/apps/chats/files/{claude_file_id}", this::deleteFile),
				ApiOperation.delete("deleteChat", "/apps/chats/{claude_chat_id}", this::deleteChat),
				ApiOperation.delete("deleteProjectDocument", "/apps/projects/documents/{document_id}",
						this::deleteDocument),
				ApiOperation.delete("deleteProject", "/apps/projects/{project_id}", this::deleteProject), ApiOperation
					.delete("deleteCodeArtifact", "/apps/code/artifacts/{artifact_id}", this::deleteCodeArtifact));
	}

	private HttpAnswer deleteChat(ApiRequest request) {
		String id = request.pathValue("claude_chat_id");
		Row chat = required(this.store.deleteChat(id), "Chat conversation not found: '" + id + "'");
		tell(request, "claude_chat_deleted", chat, TenantActivities.members(chat));
		return confirmed(id, "claude_chat_deleted", true);
	}

	private HttpAnswer deleteFile(ApiRequest request) {
		String id = request.pathValue("claude_file_id");
		Row owner = this.store.ownerOfFile(id);
		Row file = required(this.store.deleteFile(id), FileOperations.notFoundMessage(id));
		tell(request, "claude_file_deleted", (owner != null) ? owner : file,
				Json.object().put("claude_file_id", id).putNull("filename"));
		return confirmed(id, "claude_file_deleted", true);
	}

	private HttpAnswer deleteProject(ApiRequest request) {
		String id = request.pathValue("project_id");
		Row project = required(this.store.deleteProject(id),
				"No project found with provided id, or it has already been deleted.");
		tell(request, "claude_project_deleted", project, Json.object().put("claude_project_id", id));
		return confirmed(id, "claude_project_deleted", true);
	}

	private HttpAnswer deleteDocument(ApiRequest request) {
		String id = request.pathValue("document_id");
		Row document = required(this.store.deleteDocument(id),
				"No project document found with the provided id, or it has already been deleted.");
		ObjectNode members = Json.object().put("claude_project_document_id", id);
		String projectId = document.json().path("claude_project_id").asText();
		Row project = this.store.find(RowKind.PROJECT, projectId);
		members.put("claude_project_id", projectId).put("filename", "");
		tell(request, "claude_project_document_deleted", (project != null) ? project : document, members);
		return confirmed(id, "claude_project_document_deleted", false);
	}

	/* Of this the catalogue of activities knows nothing. */
	private HttpAnswer deleteCodeArtifact(ApiRequest request) {
		String id = request.pathValue("artifact_id");
		this.store.finishRemovals(request.now());
		required(this.store.acceptRemoval(id, request.now().plus(this.codeArtifactRemoval)), "code artifact not found");
		return confirmed(id, "code_artifact_deleted", false);
	}

	private static Row required(@Nullable Row deleted, String message) {
		if (deleted == null) {
			throw ApiProblem.notFound(message);
		}
		return deleted;
	}

	/* Where the type may be absent it is now and then. */
	private HttpAnswer confirmed(String id, String type, boolean mayBeAbsent) {
		ObjectNode body = Json.object().put("id", id);
		boolean absent = mayBeAbsent && Dice.scale(Dice.mix(this.store.seed(), id.hashCode()), 4) == 0;
		return HttpAnswer.ok(absent ? body : body.put("type", type));
	}

	private void tell(ApiRequest request, String type, Row owned, ObjectNode members) {
		long number = this.sequence.getAndIncrement();
		ObjectNode activity = Json.object();
		activity.put("id",
				new JsonBuffer(64).raw("activity_01").base62(number, 8).letters(Dice.mix(SEED, number), 14).text());
		activity.put("type", type).put("created_at", GeneratedValues.time(Timestamps.micros(request.now())));
		activity.put("organization_id", owned.text("organization_id"));
		activity.put("organization_uuid", owned.text("organization_uuid"));
		activity.set("actor", request.caller().actor());
		activity.setAll(members);
		this.activities.append(PlantedActivity.parse(activity.toString()));
	}

}
