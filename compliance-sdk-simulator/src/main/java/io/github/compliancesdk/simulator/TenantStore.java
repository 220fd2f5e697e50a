package io.github.compliancesdk.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * All rows of a tenant, in one place. Thread-safe.
 */
final class TenantStore {

	/** A row without a transcript. */
	static final Supplier<List<ObjectNode>> NO_MESSAGES = List::of;

	private final long seed;

	private final boolean shortPages;

	private final Map<RowKind, Map<String, Row>> rows = new EnumMap<>(RowKind.class);

	private final Map<String, String> organizationUuids = new HashMap<>();

	private final Map<String, Content> plantedContents = new HashMap<>();

	private final Map<String, Content> derivedContents = new HashMap<>();

	private final Map<String, CodeArtifactContent> artifactContents = new HashMap<>();

	/* Nanoseconds of the time at which what was accepted for removal is gone. */
	private final Map<String, Long> removals = new HashMap<>();

	private long sequence;

	/* Rows up to here were generated. */
	private long generated;

	TenantStore(long seed, boolean shortPages) {
		this.seed = seed;
		this.shortPages = shortPages;
		for (RowKind kind : RowKind.values()) {
			this.rows.put(kind, new LinkedHashMap<>());
		}
	}

	/** A store of its own with the same rows. */
	synchronized TenantStore copy() {
		TenantStore copy = new TenantStore(this.seed, this.shortPages);
		this.rows.forEach((kind, table) -> copy.table(kind).putAll(table));
		copy.organizationUuids.putAll(this.organizationUuids);
		copy.plantedContents.putAll(this.plantedContents);
		copy.artifactContents.putAll(this.artifactContents);
		copy.sequence = this.sequence;
		copy.generated = this.generated;
		return copy;
	}

	/** What the feed says of the rows, in no particular order. */
	List<PlantedActivity> activities() {
		return TenantActivities.of(this);
	}

	/** What tells page tokens of one tenant from those of another. */
	synchronized String tag() {
		long tag = this.seed;
		for (String uuid : table(RowKind.ORGANIZATION).keySet()) {
			tag = Dice.mix(tag, uuid.hashCode());
		}
		return Long.toHexString(tag);
	}

	long seed() {
		return this.seed;
	}

	/** Whether pages of some lists may be shorter than they need be. */
	boolean shortPages() {
		return this.shortPages;
	}

	/** All rows so far were generated, those that follow are not. */
	synchronized void endGeneration() {
		this.generated = this.sequence;
	}

	synchronized boolean isGenerated(Row row) {
		return row.sequence() <= this.generated;
	}

	/** Gives a file its bytes. */
	synchronized void plantContent(String id, Content content) {
		this.plantedContents.put(id, content);
	}

	/** The bytes a file was planted with, or null. */
	synchronized @Nullable Content plantedContent(String id) {
		return this.plantedContents.get(id);
	}

	/** The bytes of a file: its own, or as many invented ones as it says. */
	synchronized Content content(Row file) {
		Content planted = this.plantedContents.get(file.id());
		return (planted != null) ? planted : this.derivedContents.computeIfAbsent(file.id(), (id) -> derived(file));
	}

	private Content derived(Row file) {
		if (isGenerated(file)) {
			return GeneratedFiles.served(file.id());
		}
		long size = file.json().path("size_bytes").asLong(100 + GeneratedFiles.draw(file.id()));
		return new GeneratedContent(file.id(), Math.max(0, size));
	}

	/** Gives a version of a code artifact its files; an empty version is the latest. */
	synchronized void plantArtifactContent(String artifact, String version, CodeArtifactContent content) {
		this.artifactContents.put(artifact + '\n' + version, content);
	}

	synchronized @Nullable CodeArtifactContent plantedArtifactContent(String artifact, String version) {
		return this.artifactContents.get(artifact + '\n' + version);
	}

	Row add(RowKind kind, String parent, ObjectNode json) {
		return add(kind, parent, json, NO_MESSAGES);
	}

	/** Adds a row, or replaces the one with the same parent and id in its place. */
	synchronized Row add(RowKind kind, String parent, ObjectNode json, Supplier<List<ObjectNode>> messages) {
		long number = ++this.sequence;
		String member = kind.idMember();
		String id = (member != null) ? Json.text(json, member) : String.format("%08d", number);
		if (id == null) {
			throw new IllegalArgumentException("A row of kind " + kind + " needs its id: " + member);
		}
		for (String required : kind.required()) {
			if (Json.text(json, required) == null) {
				throw new IllegalArgumentException("The row " + id + " needs a text member '" + required + "'");
			}
		}
		Row row = Row.of(kind, parent, id, number, json, messages);
		table(kind).put(key(parent, id), row);
		String organizationId = Json.text(json, "organization_id");
		String organizationUuid = Json.text(json, "organization_uuid");
		if (organizationId != null && organizationUuid != null) {
			nameOrganization(organizationId, organizationUuid);
		}
		return row;
	}

	/** Tells which organization an id of the form {@code org_…} means. */
	synchronized void nameOrganization(String organizationId, String organizationUuid) {
		this.organizationUuids.put(organizationId, organizationUuid);
	}

	/** The UUID behind either form of an organization's id. */
	synchronized String organizationUuid(String eitherForm) {
		return this.organizationUuids.getOrDefault(eitherForm, eitherForm);
	}

	/** UUIDs for a filter that takes either form. */
	List<String> organizationUuids(Set<String> eitherForm) {
		return eitherForm.stream().map(this::organizationUuid).toList();
	}

	/** Leaves of a chat what is left when its user has deleted it. */
	synchronized Row blankChat(String id, String time) {
		Row chat = table(RowKind.CHAT).get(id);
		if (chat == null) {
			throw new IllegalArgumentException("There is no such chat: " + id);
		}
		ObjectNode row = chat.json().deepCopy();
		row.put("name", "").put("updated_at", time).put("deleted_at", time);
		Supplier<List<ObjectNode>> messages = chat.messages();
		Row blank = chat.with(row, () -> messages.get().stream().map(GeneratedChat::blank).toList());
		replace(blank);
		removeHeldBy(id);
		return blank;
	}

	/* What messages name. */
	private void removeHeldBy(String chat) {
		for (RowKind kind : List.of(RowKind.FILE, RowKind.GENERATED_FILE, RowKind.ARTIFACT)) {
			rows(kind).stream().filter((held) -> isHeldBy(held, chat)).forEach(this::remove);
		}
		rows(RowKind.ARTIFACT_CONTENT).stream()
			.filter((content) -> find(RowKind.ARTIFACT, content.id()) == null)
			.forEach(this::remove);
	}

	private static boolean isHeldBy(Row held, String chat) {
		return chat.equals(held.text("claude_chat_id"))
				|| chat.equals(held.json().path("claude_chat_ids").path(0).textValue());
	}

	/** Removes a chat and what its messages name; null if there is no such chat. */
	synchronized @Nullable Row deleteChat(String id) {
		Row chat = find(RowKind.CHAT, id);
		if (chat != null) {
			remove(chat);
			removeHeldBy(id);
		}
		return chat;
	}

	/** The chat or project a file is in, or null. */
	synchronized @Nullable Row ownerOfFile(String id) {
		Row file = find(RowKind.FILE, id);
		String chat = (file != null) ? file.json().path("claude_chat_ids").path(0).textValue() : null;
		if (chat != null) {
			return find(RowKind.CHAT, chat);
		}
		return table(RowKind.ATTACHMENT).values()
			.stream()
			.filter((attachment) -> attachment.id().equals(id))
			.findFirst()
			.map((attachment) -> find(RowKind.PROJECT, attachment.parent()))
			.orElse(null);
	}

	/** Removes a file of a chat or project; null if there is no such file. */
	synchronized @Nullable Row deleteFile(String id) {
		Row file = find(RowKind.FILE, id);
		if (file != null) {
			remove(file);
			removeAll(RowKind.ATTACHMENT, (attachment) -> attachment.id().equals(id));
		}
		return file;
	}

	/** Removes a document of a project; null if there is no such document. */
	synchronized @Nullable Row deleteDocument(String id) {
		Row document = find(RowKind.DOCUMENT, id);
		Row metadata = find(RowKind.DOCUMENT_METADATA, id);
		for (Row row : new Row[] { document, metadata }) {
			if (row != null) {
				remove(row);
			}
		}
		Row deleted = (metadata != null) ? metadata : document;
		if (deleted != null) {
			removeAll(RowKind.ATTACHMENT, (attachment) -> attachment.id().equals(id));
		}
		return deleted;
	}

	/**
	 * Removes a project with its files, documents and grants; null if there is no such
	 * project.
	 * @throws ApiProblem while chats are in it
	 */
	synchronized @Nullable Row deleteProject(String id) {
		Row project = find(RowKind.PROJECT, id);
		if (project == null) {
			return null;
		}
		if (table(RowKind.CHAT).values().stream().anyMatch((chat) -> id.equals(chat.text("project_id")))) {
			throw ApiProblem.conflict("The \"" + id + "\" project cannot be deleted as it has chats attached to it.");
		}
		remove(project);
		for (Row attachment : rows(RowKind.ATTACHMENT, id)) {
			deleteFile(attachment.id());
			deleteDocument(attachment.id());
		}
		rows(RowKind.DOCUMENT_METADATA).stream()
			.filter((metadata) -> id.equals(metadata.text("claude_project_id")))
			.forEach((metadata) -> deleteDocument(metadata.id()));
		removeAll(RowKind.ATTACHMENT, (attachment) -> attachment.parent().equals(id));
		removeAll(RowKind.COLLABORATOR, (collaborator) -> collaborator.parent().equals(id));
		return project;
	}

	/**
	 * Accepts a code artifact for removal; null if there is no such artifact, or it was
	 * accepted before.
	 */
	synchronized @Nullable Row acceptRemoval(String id, Instant end) {
		Row artifact = find(RowKind.CODE_ARTIFACT, id);
		return (artifact != null && this.removals.putIfAbsent(id, Timestamps.nanos(end)) == null) ? artifact : null;
	}

	private void removeAll(RowKind kind, Predicate<Row> removed) {
		rows(kind).stream().filter(removed).forEach(this::remove);
	}

	/** Whether there is a row with an id. */
	synchronized boolean contains(String id) {
		return this.rows.entrySet()
			.stream()
			.filter((table) -> table.getKey().idMember() != null)
			.anyMatch((table) -> table.getValue().values().stream().anyMatch((row) -> row.id().equals(id)));
	}

	/** Removes code artifacts whose time has come. */
	synchronized void finishRemovals(Instant now) {
		long nanos = Timestamps.nanos(now);
		for (Map.Entry<String, Long> removal : List.copyOf(this.removals.entrySet())) {
			Row artifact = find(RowKind.CODE_ARTIFACT, removal.getKey());
			if (artifact != null && removal.getValue() <= nanos) {
				remove(artifact);
				this.artifactContents.keySet().removeIf((key) -> key.startsWith(artifact.id() + '\n'));
			}
		}
	}

	private void replace(Row row) {
		table(row.kind()).replace(key(row.parent(), row.id()), row);
	}

	private void remove(Row row) {
		table(row.kind()).remove(key(row.parent(), row.id()));
		this.plantedContents.remove(row.id());
		this.derivedContents.remove(row.id());
	}

	synchronized List<Row> rows(RowKind kind) {
		return new ArrayList<>(table(kind).values());
	}

	synchronized List<Row> rows(RowKind kind, String parent) {
		Collection<Row> all = table(kind).values();
		return all.stream().filter((row) -> row.parent().equals(parent)).toList();
	}

	/** A row that belongs to nothing. */
	@Nullable Row find(RowKind kind, String id) {
		return find(kind, "", id);
	}

	synchronized @Nullable Row find(RowKind kind, String parent, String id) {
		return table(kind).get(key(parent, id));
	}

	private Map<String, Row> table(RowKind kind) {
		return this.rows.computeIfAbsent(kind, (added) -> new LinkedHashMap<>());
	}

	private static String key(String parent, String id) {
		return parent.isEmpty() ? id : parent + '\n' + id;
	}

}
