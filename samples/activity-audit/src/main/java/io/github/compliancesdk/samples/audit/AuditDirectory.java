package io.github.compliancesdk.samples.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import org.jspecify.annotations.Nullable;

/**
 * The files of one audit: finished periods, the one under way, and how far that is. One
 * process at a time works in a directory.
 */
final class AuditDirectory implements Closeable {

	private static final ObjectMapper MAPPER = JsonMapper.builder()
		.addModules(new JavaTimeModule(), new ParameterNamesModule())
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
		.visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
		.visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
		.build();

	private final Path directory;

	private final Path stateFile;

	/** The lock goes with the process, however that ends. */
	private final FileChannel lock;

	AuditDirectory(Path directory) throws IOException {
		OwnerOnly.createDirectories(directory);
		this.directory = directory;
		this.stateFile = directory.resolve("state.json");
		this.lock = OwnerOnly.open(directory.resolve("lock"));
		if (!isLocked()) {
			this.lock.close();
			throw new IOException(
					"Another audit is at work in " + directory + ". Wait for it, or choose another audit.directory");
		}
	}

	private boolean isLocked() throws IOException {
		try {
			return this.lock.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	@Override
	public void close() throws IOException {
		this.lock.close();
	}

	@Nullable AuditState load() throws IOException {
		if (!Files.exists(this.stateFile)) {
			return null;
		}
		try {
			return MAPPER.readValue(this.stateFile.toFile(), AuditState.class);
		}
		catch (JsonProcessingException ex) {
			throw new IOException(this.stateFile + " cannot be read. Move the directory away to begin a new audit");
		}
	}

	void save(AuditState state) throws IOException {
		OwnerOnly.replace(this.stateFile, MAPPER.writeValueAsBytes(state));
	}

	RecordFile open(AuditState state) throws IOException {
		return new RecordFile(part(state), state.bytes);
	}

	/**
	 * Gives the whole file its final name. Done again after a crash in between, it does
	 * nothing.
	 * @param state state of the period
	 * @return the file
	 */
	Path publish(AuditState state) throws IOException {
		Path file = file(state);
		if (Files.exists(part(state))) {
			Files.move(part(state), file, StandardCopyOption.ATOMIC_MOVE);
		}
		return file;
	}

	void writeReport(AuditState state, String report) throws IOException {
		String name = state.fileName().replace(".ndjson", ".txt");
		OwnerOnly.replace(this.directory.resolve(name), report.getBytes(StandardCharsets.UTF_8));
	}

	Path file(AuditState state) {
		return this.directory.resolve(state.fileName());
	}

	private Path part(AuditState state) {
		return this.directory.resolve(state.fileName() + ".part");
	}

}
