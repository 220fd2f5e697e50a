package io.github.compliancesdk.samples.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.SerializationFeature;
import org.jspecify.annotations.Nullable;

/**
 * Index, list of what is missing, manifest and checksums of an export that has ended.
 * Their order is that of kinds and ids, not that in which things came.
 */
final class Conclusion {

	private static final Comparator<Item> BY_KIND_AND_ID = Comparator.comparing(Item::kind).thenComparing(Item::id);

	private final Run run;

	private final Instant finished;

	private final List<Item> items;

	private final List<Listing> listings;

	private final Map<String, TreeSet<String>> holders = new LinkedHashMap<>();

	private final List<WrittenFile> files;

	private final List<Missing> missing = new ArrayList<>();

	Conclusion(Run run, Journal journal) {
		this.run = run;
		this.finished = Objects.requireNonNull(journal.finished(), "finished");
		this.items = journal.items().stream().sorted(BY_KIND_AND_ID).toList();
		this.listings = journal.listings().stream().sorted(Comparator.comparing(Listing::name)).toList();
		this.files = new ArrayList<>(Stream
			.concat(this.listings.stream().map(Listing::files).flatMap(Collection::stream),
					this.items.stream().map(Item::files).flatMap(Collection::stream))
			.toList());
		collectHolders();
		collectGaps();
	}

	/* Whose chats name a file. */
	private void collectHolders() {
		for (Item item : this.items) {
			for (Item.Attachment attachment : item.attachments()) {
				this.holders.computeIfAbsent(attachment.key(), (key) -> new TreeSet<>())
					.add(Objects.requireNonNullElse(item.custodian(), ""));
			}
		}
	}

	private void collectGaps() {
		for (Listing listing : this.listings) {
			listing.gaps().forEach((gap) -> this.missing.add(new Missing("", "list", listing.name(), gap)));
		}
		for (Item item : this.items) {
			item.gaps()
				.forEach((gap) -> this.missing.add(new Missing(custodian(item), item.kind().text(), item.id(), gap)));
		}
	}

	private String custodian(Item item) {
		return (item.custodian() != null) ? item.custodian()
				: String.join(" ", this.holders.getOrDefault(item.key(), new TreeSet<>()));
	}

	int files() {
		return this.files.size();
	}

	int gaps() {
		return this.missing.size();
	}

	void write(ExportFolder folder) throws IOException {
		table(folder, "index.csv", index());
		table(folder, "missing.csv", missing());
		this.files.sort(Comparator.comparing(WrittenFile::path));
		byte[] manifest = Journal.MAPPER.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(manifest());
		OwnerOnly.replace(folder.place("manifest.json"), manifest);
		List<WrittenFile> sums = new ArrayList<>(this.files);
		sums.add(Digests.of(manifest).describe("manifest.json", new Source("", null, this.finished)));
		sums(folder, "SHA256SUMS", sums, WrittenFile::sha256);
		sums(folder, "MD5SUMS", sums, WrittenFile::md5);
	}

	private void table(ExportFolder folder, String path, byte[] content) throws IOException {
		OwnerOnly.replace(folder.place(path), content);
		this.files.add(Digests.of(content).describe(path, new Source("made of the journal", null, this.finished)));
	}

	private static void sums(ExportFolder folder, String path, List<WrittenFile> files,
			Function<WrittenFile, String> digest) throws IOException {
		StringBuilder sums = new StringBuilder();
		files.forEach((file) -> sums.append(digest.apply(file)).append("  ").append(file.path()).append('\n'));
		OwnerOnly.replace(folder.place(path), sums.toString().getBytes(StandardCharsets.UTF_8));
	}

	private byte[] index() {
		Map<String, Run.Custodian> people = new TreeMap<>();
		this.run.custodians().forEach((custodian) -> people.put(custodian.id(), custodian));
		CsvTable table = new CsvTable("custodian", "email", "kind", "id", "title", "path", "readable", "created",
				"updated", "messages", "bytes", "sha256", "state");
		for (Item item : this.items) {
			String custodian = custodian(item);
			Run.Custodian person = people.get(custodian);
			WrittenFile main = item.state().equals(Item.MISSING) ? null : item.files().get(0);
			table.row(custodian, (person != null) ? person.email() : null, item.kind().text(), item.id(), item.title(),
					(main != null) ? main.path() : null, readable(item), item.createdAt(), item.updatedAt(),
					item.messages(), (main != null) ? main.length() : null, (main != null) ? main.sha256() : null,
					item.state());
		}
		return table.bytes();
	}

	private static @Nullable String readable(Item item) {
		return item.files()
			.stream()
			.map(WrittenFile::path)
			.filter((path) -> path.endsWith(".md"))
			.findFirst()
			.orElse(null);
	}

	private byte[] missing() {
		CsvTable table = new CsvTable("custodian", "kind", "id", "part", "reason", "detail", "may come later");
		for (Missing entry : this.missing) {
			table.row(entry.custodian(), entry.kind(), entry.id(), entry.gap().part(), entry.gap().reason(),
					entry.gap().detail(), entry.gap().passing() ? "yes" : "no");
		}
		return table.bytes();
	}

	private Manifest manifest() {
		Map<String, Integer> counts = new TreeMap<>();
		counts.put("custodians", this.run.custodians().size());
		counts.put("files", this.files.size());
		counts.put("gaps", this.missing.size());
		this.items.forEach((item) -> counts.merge(item.kind().text() + " " + item.state(), 1, Integer::sum));
		this.items
			.forEach((item) -> counts.merge("messages", Objects.requireNonNullElse(item.messages(), 0), Integer::sum));
		return new Manifest("custodian-export", this.run.version(), this.run, this.finished,
				this.files.stream().mapToLong(WrittenFile::length).sum(), counts, this.files, this.missing);
	}

	/**
	 * The manifest.
	 *
	 * @param program name of this program
	 * @param version its version when the export was begun
	 * @param run what the export is of
	 * @param finished when it ended
	 * @param bytes length of all files together
	 * @param counts numbers of things by their state
	 * @param files all files but the manifest and the checksums
	 * @param missing what could not be had
	 */
	private record Manifest(String program, String version, Run run, Instant finished, long bytes,
			Map<String, Integer> counts, List<WrittenFile> files, List<Missing> missing) {

	}

	/**
	 * A gap and what it is in.
	 *
	 * @param custodian user id of the owner, or of several with blanks between them
	 * @param kind its kind
	 * @param id its id
	 * @param gap the gap
	 */
	private record Missing(String custodian, String kind, String id, Gap gap) {

	}

}
