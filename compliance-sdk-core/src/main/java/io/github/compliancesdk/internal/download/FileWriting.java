package io.github.compliancesdk.internal.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import io.github.compliancesdk.download.DownloadedFile;
import io.github.compliancesdk.error.IntegrityException;
import io.github.compliancesdk.internal.ReceivedBody;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Writes one body to disk: into a temporary file of the same folder, compared, flushed,
 * moved into place. Whatever fails, the temporary file goes and what was there stays.
 */
final class FileWriting {

	private static final int BUFFER = 64 * 1024;

	private static final long PROGRESS = 1024 * 1024;

	private static final int MOST_NUMBERS = 10_000;

	private final DownloadSource source;

	private final DownloadOptions options;

	private final Function<@Nullable String, Path> target;

	/** Whether a name that is taken gets a number. */
	private final boolean numbered;

	private FileWriting(DownloadSource source, DownloadOptions options, Function<@Nullable String, Path> target,
			boolean numbered) {
		this.source = source;
		this.options = options;
		this.target = target;
		this.numbered = numbered;
	}

	/**
	 * To a file of that name.
	 * @throws UncheckedIOException if it exists and is not to be replaced, or its folder
	 * does not exist
	 */
	static FileWriting toFile(DownloadSource source, DownloadOptions options, Path file) {
		Path folder = file.toAbsolutePath().getParent();
		checkFolder((folder != null) ? folder : file);
		if (!options.replaceExisting() && Files.exists(file)) {
			throw new UncheckedIOException(new FileAlreadyExistsException(file.toString()));
		}
		return new FileWriting(source, options, (name) -> file.toAbsolutePath(), false);
	}

	/**
	 * Into a folder, under the name that the server gives.
	 * @throws UncheckedIOException if the folder does not exist
	 */
	static FileWriting toDirectory(DownloadSource source, DownloadOptions options, Path directory) {
		checkFolder(directory);
		return new FileWriting(source, options,
				(name) -> directory.toAbsolutePath().resolve(SafeFileName.of(name, source.fallbackName())), true);
	}

	private static void checkFolder(Path folder) {
		if (!Files.isDirectory(folder)) {
			throw new UncheckedIOException(
					new NoSuchFileException(folder.toString(), null, "is not an existing folder"));
		}
	}

	/**
	 * Writes a body. That blocks, so not on the threads of the connections. Whoever
	 * cancels ends the request, wakes the thread that writes, and hears no more of it.
	 */
	Mono<DownloadedFile> write(ReceivedBody body) {
		return Mono.defer(() -> {
			AtomicBoolean cancelled = new AtomicBoolean();
			return Mono
				.using(() -> new BodyInputStream(body.content()),
						(in) -> Mono.fromCallable(() -> write(body, in))
							.subscribeOn(Schedulers.boundedElastic())
							.onErrorComplete((failure) -> cancelled.get()),
						BodyInputStream::close)
				.doOnCancel(() -> cancelled.set(true));
		});
	}

	private DownloadedFile write(ReceivedBody body, InputStream in) throws IOException {
		BodyHeaders headers = BodyHeaders.of(body.headers());
		Path file = this.target.apply(headers.fileName());
		Path temporary = file.resolveSibling("." + UUID.randomUUID() + ".part");
		try {
			Written written = write(body, headers, in, temporary);
			Path place = onDisk(() -> moveIntoPlace(temporary, file));
			return new DownloadedFile(place, written.length(), written.md5(), written.sha256(), headers.contentType(),
					headers.fileName(), body.requestId());
		}
		finally {
			onDisk(() -> Files.deleteIfExists(temporary));
		}
	}

	private Written write(ReceivedBody body, BodyHeaders headers, InputStream in, Path temporary) throws IOException {
		try (FileChannel channel = open(temporary)) {
			Written written = copy(in, channel, headers.length());
			check(body, headers, written, channel);
			onDisk(() -> channel.force(true));
			return written;
		}
	}

	private Written copy(InputStream in, FileChannel channel, @Nullable Long total) throws IOException {
		Digests digests = this.options.digests() ? new Digests() : null;
		byte[] buffer = new byte[BUFFER];
		long length = 0;
		long told = 0;
		for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
			if (digests != null) {
				digests.update(buffer, read);
			}
			ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
			while (bytes.hasRemaining()) {
				onDisk(() -> channel.write(bytes));
			}
			length += read;
			if (length - told >= PROGRESS) {
				told = length;
				this.options.listener().transferred(length, total);
			}
		}
		this.options.listener().transferred(length, total);
		return new Written(length, (digests != null) ? digests.md5() : null,
				(digests != null) ? digests.sha256() : null);
	}

	private void check(ReceivedBody body, BodyHeaders headers, Written written, FileChannel channel) {
		Integrity.check(this.source.operation(), headers, written.length(), written.md5());
		if (this.source.endsWithIndex(body) && Integrity.isArchive(headers) && !onDisk(
				() -> ArchiveIndex.isIn(channel.size(), (position, length) -> read(channel, position, length)))) {
			throw new IntegrityException(this.source.operation() + ": the archive is cut: it has no index");
		}
	}

	private static ByteBuffer read(FileChannel channel, long position, int length) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(length);
		while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) >= 0) {
			// until it is full
		}
		return bytes.flip();
	}

	private Path moveIntoPlace(Path temporary, Path file) throws IOException {
		if (this.options.replaceExisting()) {
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			return file;
		}
		Path place = file;
		for (int number = 2; !link(temporary, place); number++) {
			if (!this.numbered || number > MOST_NUMBERS) {
				throw new FileAlreadyExistsException(place.toString());
			}
			place = file.resolveSibling(SafeFileName.numbered(String.valueOf(file.getFileName()), number));
		}
		return place;
	}

	/** A link, unlike a move, never takes the place of a file that came meanwhile. */
	private static boolean link(Path temporary, Path file) throws IOException {
		try {
			Files.createLink(file, temporary);
			return true;
		}
		catch (FileAlreadyExistsException ex) {
			return false;
		}
		catch (UnsupportedOperationException | FileSystemException ex) {
			return move(temporary, file);
		}
	}

	private static boolean move(Path temporary, Path file) throws IOException {
		try {
			Files.move(temporary, file);
			return true;
		}
		catch (FileAlreadyExistsException ex) {
			return false;
		}
	}

	private static FileChannel open(Path file) {
		boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
		FileAttribute<?>[] ownerOnly = posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		Set<StandardOpenOption> create = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
		return onDisk(() -> FileChannel.open(file, create, ownerOnly));
	}

	/** Tells the disk's failures from those of the connection. */
	private static <T> T onDisk(DiskAction<T> action) {
		try {
			return action.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void onDisk(DiskStep step) {
		onDisk(() -> {
			step.run();
			return true;
		});
	}

	/**
	 * What was written.
	 *
	 * @param length length in bytes
	 * @param md5 MD5 in hex, or {@code null}
	 * @param sha256 SHA-256 in hex, or {@code null}
	 */
	private record Written(long length, @Nullable String md5, @Nullable String sha256) {

	}

	private interface DiskAction<T> {

		T run() throws IOException;

	}

	private interface DiskStep {

		void run() throws IOException;

	}

}
