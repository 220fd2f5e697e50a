package io.github.compliancesdk.samples.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The folder of an export. A file that this program writes is complete and on the disk
 * under a temporary name first, then noted in the journal, then renamed: what the journal
 * does not know is not there, and what it knows is whole.
 */
final class ExportFolder implements Closeable {

	static final String TEMPORARY = ".tmp";

	/** The ending of downloads under way. */
	private static final String PART = ".part";

	private final Path root;

	private final Journal journal;

	ExportFolder(Path root) throws IOException {
		OwnerOnly.createDirectories(root);
		this.root = root;
		Path file = root.resolve("journal.ndjson");
		requireOurs(file);
		this.journal = new Journal(file);
		try {
			recover();
		}
		catch (IOException ex) {
			this.journal.close();
			throw ex;
		}
	}

	/* Whatever else lies in a folder is not to be touched. */
	private void requireOurs(Path journal) throws IOException {
		try (Stream<Path> entries = Files.list(this.root)) {
			if (!Files.exists(journal) && entries.findAny().isPresent()) {
				throw new IOException(this.root + " is neither empty nor an export. Choose another export.directory");
			}
		}
	}

	/* After a process was killed. */
	private void recover() throws IOException {
		for (Listing listing : this.journal.listings()) {
			putIntoPlace(listing.files());
		}
		for (Item item : this.journal.items()) {
			putIntoPlace(item.files());
		}
		for (Item item : this.journal.items()) {
			removeAltered(item.files());
		}
		this.journal.forget((listing) -> !areWhole(listing.files()), (item) -> !areWhole(item.files()));
		if (this.journal.finished() != null) {
			this.journal.forget(Listing::mayImprove, Item::mayImprove);
		}
		// what names a file tells of it, too
		this.journal.forget((listing) -> false, (item) -> !this.journal.has(item.attachments()));
		try (Stream<Path> paths = Files.walk(this.root)) {
			for (Path path : paths.filter(ExportFolder::isLeftOver).toList()) {
				Files.delete(path);
			}
		}
	}

	/* A file without an item is taken for a download that was just in place. */
	private void removeAltered(List<WrittenFile> files) throws IOException {
		for (WrittenFile file : files) {
			Path path = this.root.resolve(file.path());
			if (!isWhole(path, file)) {
				Files.deleteIfExists(path);
			}
		}
	}

	private static boolean isLeftOver(Path path) {
		String name = path.getFileName().toString();
		return (name.endsWith(TEMPORARY) || (name.startsWith(".") && name.endsWith(PART))) && Files.isRegularFile(path);
	}

	private boolean areWhole(List<WrittenFile> files) {
		return files.stream().allMatch((file) -> isWhole(this.root.resolve(file.path()), file));
	}

	private static boolean isWhole(Path path, WrittenFile file) {
		try {
			return Files.isRegularFile(path) && Files.size(path) == file.length();
		}
		catch (IOException ex) {
			return false;
		}
	}

	Journal journal() {
		return this.journal;
	}

	/**
	 * The place of a file, in a folder that exists.
	 * @param path path below this folder, made of safe names
	 * @return the place
	 */
	Path place(String path) throws IOException {
		Path place = this.root.resolve(path);
		OwnerOnly.createDirectories(Objects.requireNonNull(place.getParent()));
		return place;
	}

	/** Opens a file for writing; it gets its name when it is added. */
	TextFile open(String path) throws IOException {
		return new TextFile(place(path + TEMPORARY), path);
	}

	void add(Listing listing) throws IOException {
		this.journal.add(listing);
		putIntoPlace(listing.files());
	}

	void add(Item item) throws IOException {
		this.journal.add(item);
		putIntoPlace(item.files());
	}

	/* A download is in place already. */
	private void putIntoPlace(List<WrittenFile> files) throws IOException {
		for (WrittenFile file : files) {
			Path temporary = this.root.resolve(file.path() + TEMPORARY);
			if (isWhole(temporary, file)) {
				Files.move(temporary, this.root.resolve(file.path()), StandardCopyOption.ATOMIC_MOVE,
						StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.journal.close();
	}

}
