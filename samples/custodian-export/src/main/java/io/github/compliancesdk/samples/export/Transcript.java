package io.github.compliancesdk.samples.export;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.github.compliancesdk.chat.ToolResultText;
import io.github.compliancesdk.json.RawJson;
import io.github.compliancesdk.json.UndecodableRecord;
import org.jspecify.annotations.Nullable;

/**
 * A chat or session on its way to the disk: as received, one record a line, the row of
 * the list first, and readable.
 */
final class Transcript implements Closeable {

	private final Listed listed;

	private final TextFile received;

	private final TextFile readable;

	private final Markdown markdown;

	private final List<Gap> gaps = new ArrayList<>();

	private final Set<Item.Attachment> attachments = new LinkedHashSet<>();

	private int messages;

	private Source last;

	Transcript(ExportFolder folder, Listed listed) throws IOException {
		String name = SafeName.of(listed.id());
		this.listed = listed;
		this.last = listed.source();
		this.received = folder.open(listed.path(name + ".ndjson"));
		this.readable = folder.open(listed.path(name + ".md"));
		this.markdown = new Markdown(this.readable);
		this.received.text(listed.row() + "\n");
		this.markdown.heading(1, listed.kind().text());
		this.markdown.property("title", listed.title());
		this.markdown.property("id", listed.id());
		this.markdown.property("custodian", listed.custodian());
		this.markdown.property("created", listed.createdAt());
		this.markdown.property("updated", listed.updatedAt());
		this.markdown.property("state", listed.state());
		this.markdown.end();
	}

	Markdown markdown() {
		return this.markdown;
	}

	void page(String operation, @Nullable String requestId) {
		this.last = Source.now(operation, requestId);
	}

	void message(String id, String role, Instant createdAt, RawJson raw) throws IOException {
		this.messages++;
		this.received.line(raw);
		this.markdown.heading(2, this.messages + " " + role);
		this.markdown.property("created", createdAt);
		this.markdown.property("message", id);
		this.markdown.end();
	}

	void undecodable(List<UndecodableRecord> records) throws IOException {
		for (UndecodableRecord record : records) {
			this.received.line(record.rawJson());
			gap(new Gap("", "undecodable", "kept as received: " + record.problem(), false, record.requestId()));
			this.markdown.note("A message that could not be decoded is in the received file.");
		}
	}

	void text(String text, boolean truncated, String id) throws IOException {
		this.markdown.fenced(text);
		cut(truncated, id, "text");
	}

	void toolUse(String name, String input, boolean truncated, String id) throws IOException {
		this.markdown.note("calls the tool " + name);
		this.markdown.fenced(input);
		cut(truncated, id, "tool_use");
	}

	void toolResult(String name, boolean isError, List<ToolResultText> content, boolean truncated, String id)
			throws IOException {
		this.markdown.note((isError ? "error of the tool " : "answer of the tool ") + name);
		for (ToolResultText text : content) {
			this.markdown.fenced(text.text());
		}
		cut(truncated, id, "tool_result");
	}

	void unknownBlock(@Nullable String type) throws IOException {
		this.markdown.note("A block of the unknown kind " + type + " is in the received file.");
	}

	private void cut(boolean truncated, String id, String block) throws IOException {
		if (truncated) {
			gap(Gap.of(id, "truncated", "a " + block + " block was cut by the server"));
			this.markdown.note("Cut by the server.");
		}
	}

	/**
	 * Links what a message names.
	 * @param item the item, as far as it could be had
	 * @param name the name that the message gives it
	 */
	void attachment(Item item, @Nullable String name) throws IOException {
		this.attachments.add(new Item.Attachment(item.kind(), item.id()));
		String text = (name != null && !name.isBlank()) ? name : item.id();
		if (item.state().equals(Item.MISSING)) {
			this.markdown.property(item.kind().text(), text + " (" + item.id() + "), missing: "
					+ item.gaps().stream().map(Gap::reason).distinct().toList());
			return;
		}
		WrittenFile content = item.files().get(0);
		this.markdown.link(item.kind().text(), text, Markdown.relative(this.readable.path(), content.path()));
	}

	void gap(Gap gap) {
		this.gaps.add(gap);
	}

	void missing(Gap gap) throws IOException {
		gap(gap);
		this.markdown.note("Not to be had: " + gap.reason() + ", " + gap.detail());
	}

	/**
	 * Ends both files.
	 * @param state what there is to know of it, if nothing is missing
	 * @return what was exported
	 */
	Item finish(String state) throws IOException {
		Source made = new Source("made of the received file", this.last.requestId(), this.last.time());
		List<WrittenFile> files = List.of(this.received.finish(this.last), this.readable.finish(made));
		String known = (state.equals(Item.COMPLETE) && !this.gaps.isEmpty()) ? Item.INCOMPLETE : state;
		return new Item(this.listed.kind(), this.listed.id(), this.listed.custodian(), this.listed.title(),
				this.listed.createdAt(), this.listed.updatedAt(), this.messages, known, files, List.copyOf(this.gaps),
				List.copyOf(this.attachments));
	}

	@Override
	public void close() throws IOException {
		try (this.received; this.readable) {
			// whichever way it ends
		}
	}

}
