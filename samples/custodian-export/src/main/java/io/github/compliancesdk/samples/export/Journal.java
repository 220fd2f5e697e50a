package io.github.compliancesdk.samples.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import org.jspecify.annotations.Nullable;

/**
 * What is done, one line each, on the disk before the next thing is begun. A line that
 * was cut by the end of the process is dropped. One process at a time works in a folder.
 */
final class Journal implements Closeable {

	static final ObjectMapper MAPPER = JsonMapper.builder()
		.addModules(new JavaTimeModule(), new ParameterNamesModule())
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.build();

	private final FileChannel channel;

	private final Map<String, Listing> listings = new LinkedHashMap<>();

	private final Map<String, Item> items = new LinkedHashMap<>();

	private @Nullable Run run;

	private @Nullable Instant finished;

	Journal(Path file) throws IOException {
		this.channel = OwnerOnly.open(file);
		try {
			if (!isLocked()) {
				throw new IOException("Another export is at work in " + file.getParent()
						+ ". Wait for it, or choose another export.directory");
			}
			read(file);
		}
		catch (IOException ex) {
			this.channel.close();
			throw ex;
		}
	}

	private boolean isLocked() throws IOException {
		try {
			return this.channel.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	private void read(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		int start = 0;
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == '\n') {
				take(file, bytes, start, i);
				start = i + 1;
			}
		}
		this.channel.truncate(start);
		this.channel.position(start);
	}

	private void take(Path file, byte[] bytes, int from, int to) throws IOException {
		try {
			take(MAPPER.readValue(bytes, from, to - from, Line.class));
		}
		catch (JsonProcessingException ex) {
			throw new IOException(file + " cannot be read. Move the folder away to begin a new export");
		}
	}

	private void take(Line line) {
		if (line.run() != null) {
			this.run = line.run();
		}
		if (line.listing() != null) {
			this.listings.put(line.listing().name(), line.listing());
		}
		if (line.item() != null) {
			this.items.put(line.item().key(), line.item());
		}
		this.finished = line.finished();
	}

	void begin(Run run) throws IOException {
		append(new Line(run, null, null, null));
	}

	void add(Listing listing) throws IOException {
		append(new Line(null, listing, null, null));
	}

	void add(Item item) throws IOException {
		append(new Line(null, null, item, null));
	}

	void finish(Instant time) throws IOException {
		append(new Line(null, null, null, time));
	}

	private void append(Line line) throws IOException {
		byte[] json = MAPPER.writeValueAsBytes(line);
		ByteBuffer buffer = ByteBuffer.allocate(json.length + 1).put(json).put((byte) '\n').flip();
		while (buffer.hasRemaining()) {
			this.channel.write(buffer);
		}
		this.channel.force(false);
		take(line);
	}

	/**
	 * Forgets what is to be done again.
	 * @param listing which lists
	 * @param item which items
	 */
	void forget(Predicate<Listing> listing, Predicate<Item> item) {
		boolean listingGone = this.listings.values().removeIf(listing);
		boolean itemGone = this.items.values().removeIf(item);
		if (listingGone || itemGone) {
			this.finished = null;
		}
	}

	@Nullable Run run() {
		return this.run;
	}

	@Nullable Listing listing(String name) {
		return this.listings.get(name);
	}

	Collection<Listing> listings() {
		return this.listings.values();
	}

	@Nullable Item item(Kind kind, String id) {
		return this.items.get(Item.key(kind, id));
	}

	boolean has(Collection<Item.Attachment> attachments) {
		return attachments.stream().allMatch((attachment) -> this.items.containsKey(attachment.key()));
	}

	Collection<Item> items() {
		return this.items.values();
	}

	/** When the export ended, or null if it has not. */
	@Nullable Instant finished() {
		return this.finished;
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

	/**
	 * One of the four.
	 *
	 * @param run what the export is of
	 * @param listing a list that was read
	 * @param item an item that was exported
	 * @param finished when the export ended
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	private record Line(@Nullable Run run, @Nullable Listing listing, @Nullable Item item, @Nullable Instant finished) {

	}

}
