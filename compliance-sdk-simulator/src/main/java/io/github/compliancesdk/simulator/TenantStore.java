package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

	private long sequence;

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
		copy.sequence = this.sequence;
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
		for (RowKind kind : List.of(RowKind.FILE, RowKind.GENERATED_FILE, RowKind.ARTIFACT)) {
			rows(kind).stream().filter((held) -> isHeldBy(held, id)).forEach(this::remove);
		}
		rows(RowKind.ARTIFACT_CONTENT).stream()
			.filter((content) -> find(RowKind.ARTIFACT, content.id()) == null)
			.forEach(this::remove);
		return blank;
	}

	private static boolean isHeldBy(Row held, String chat) {
		return chat.equals(held.text("claude_chat_id"))
				|| chat.equals(held.json().path("claude_chat_ids").path(0).textValue());
	}

	private void replace(Row row) {
		table(row.kind()).replace(key(row.parent(), row.id()), row);
	}

	private void remove(Row row) {
		table(row.kind()).remove(key(row.parent(), row.id()));
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
