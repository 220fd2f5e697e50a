package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a version of a code artifact holds, or what a document does. Immutable; each
 * method gives another one.
 */
public final class CodeArtifactContent {

	private final boolean document;

	private final List<Part> parts;

	private final Set<Trait> traits;

	private CodeArtifactContent(boolean document, List<Part> parts, Set<Trait> traits) {
		this.document = document;
		this.parts = parts;
		this.traits = traits;
	}

	/**
	 * A single file.
	 * @param mimeType its media type
	 * @param bytes its bytes
	 * @return the content
	 */
	public static CodeArtifactContent file(String mimeType, byte[] bytes) {
		return files().with(new Part("index", mimeType, Content.of(bytes.clone())));
	}

	/**
	 * A single file of invented bytes.
	 * @param mimeType its media type
	 * @param size how many bytes it has
	 * @return the content
	 */
	public static CodeArtifactContent file(String mimeType, long size) {
		return files().with(new Part("index", mimeType, new GeneratedContent(mimeType, size)));
	}

	/**
	 * Files, to be added by {@link #with}. One is a single file, any other number comes
	 * as an archive.
	 * @return the content without files
	 */
	public static CodeArtifactContent files() {
		return new CodeArtifactContent(false, List.of(), EnumSet.noneOf(Trait.class));
	}

	/**
	 * A document of small texts. More tabs can be added by {@link #with}.
	 * @param tabIds ids of its tabs in their order; a document without any cannot be
	 * exported
	 * @return the content
	 */
	public static CodeArtifactContent document(String... tabIds) {
		CodeArtifactContent content = new CodeArtifactContent(true, List.of(), EnumSet.noneOf(Trait.class));
		for (String tab : tabIds) {
			content = content.with(new Part(tab, Part.WORD, WordDocument.of("This is a tab.")));
		}
		return content;
	}

	/**
	 * Adds a file, or a tab of a document.
	 * @param path the path of the file within the version, or the id of the tab
	 * @param bytes the bytes, of a tab those of its {@code .docx}
	 * @return the content with it
	 */
	public CodeArtifactContent with(String path, byte[] bytes) {
		return with(new Part(path, this.document ? Part.WORD : Part.TEXT, Content.of(bytes.clone())));
	}

	/**
	 * Adds a file, or a tab of a document, of invented bytes.
	 * @param path the path of the file within the version, or the id of the tab
	 * @param size how many bytes it has
	 * @return the content with it
	 */
	public CodeArtifactContent with(String path, long size) {
		return with(new Part(path, this.document ? Part.WORD : Part.TEXT, new GeneratedContent(path, size)));
	}

	private CodeArtifactContent with(Part part) {
		List<Part> more = new ArrayList<>(this.parts);
		more.add(part);
		return new CodeArtifactContent(this.document, List.copyOf(more), this.traits);
	}

	/**
	 * Stored in compressed form: without a {@code Content-MD5}, and what is larger than
	 * 16 MiB breaks off there.
	 * @return the content stored so
	 */
	public CodeArtifactContent storedCompressed() {
		return with(Trait.STORED_COMPRESSED);
	}

	/**
	 * The upload has not ended, perhaps never will: 503.
	 * @return the content that is not there yet
	 */
	public CodeArtifactContent uploadPending() {
		return with(Trait.UPLOAD_PENDING);
	}

	/**
	 * One path cannot be exported: 422 for the archive.
	 * @return the content with such a path
	 */
	public CodeArtifactContent notExportable() {
		return with(Trait.NOT_EXPORTABLE);
	}

	/**
	 * A document of an organization with customer-managed keys: 422.
	 * @return the document under such keys
	 */
	public CodeArtifactContent underCustomerManagedKeys() {
		return with(Trait.UNDER_CUSTOMER_MANAGED_KEYS);
	}

	/**
	 * The entries of the archive have the names given to {@link #with} and nothing before
	 * them, such as {@code ../../outside} or {@code /absolute}.
	 * @return the content with such names
	 */
	public CodeArtifactContent entriesNamedAsGiven() {
		return with(Trait.NAMED_AS_GIVEN);
	}

	private CodeArtifactContent with(Trait trait) {
		Set<Trait> more = EnumSet.of(trait);
		more.addAll(this.traits);
		return new CodeArtifactContent(this.document, this.parts, more);
	}

	boolean isDocument() {
		return this.document;
	}

	List<Part> parts() {
		return this.parts;
	}

	boolean has(Trait trait) {
		return this.traits.contains(trait);
	}

	/** All files with an index behind them. */
	ArchiveContent archive(String folder) {
		List<ArchiveContent.Entry> entries = new ArrayList<>();
		JsonBuffer index = new JsonBuffer(256).raw("{\"files\":[");
		for (Part part : this.parts) {
			String name = has(Trait.NAMED_AS_GIVEN) ? part.path() : folder + "/files/" + part.path();
			entries.add(new ArchiveContent.Entry(name, part.content()));
			index.raw((entries.size() > 1) ? "," : "").raw("{\"path\":").string(part.path());
			index.raw(",\"size_bytes\":").number(part.content().length()).raw('}');
		}
		index.raw("]}");
		entries.add(new ArchiveContent.Entry(folder + "/files.json", Content.of(index.toByteArray())));
		return ArchiveContent.withIndex(entries);
	}

	/** All tabs as documents, without an index. */
	ArchiveContent documents() {
		List<ArchiveContent.Entry> entries = new ArrayList<>();
		for (Part part : this.parts) {
			String name = (this.parts.size() == 1) ? "document" : part.path();
			entries
				.add(new ArchiveContent.Entry(String.format("%02d-%s.docx", entries.size() + 1, name), part.content()));
		}
		return ArchiveContent.of(entries);
	}

	/**
	 * Names of what there is, never the bytes.
	 */
	@Override
	public String toString() {
		return "CodeArtifactContent[" + (this.document ? "document, " : "") + this.parts.size() + " parts, "
				+ this.traits + "]";
	}

	/**
	 * A file, or a tab.
	 *
	 * @param path its path or id
	 * @param mimeType its media type
	 * @param content its bytes
	 */
	record Part(String path, String mimeType, Content content) {

		private static final String TEXT = "text/plain";

		private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	}

	enum Trait {

		STORED_COMPRESSED, UPLOAD_PENDING, NOT_EXPORTABLE, UNDER_CUSTOMER_MANAGED_KEYS, NAMED_AS_GIVEN

	}

}
