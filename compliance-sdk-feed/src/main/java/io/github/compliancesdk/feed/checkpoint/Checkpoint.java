package io.github.compliancesdk.feed.checkpoint;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * Where a feed stands. A store keeps {@link #text()} and gives {@link #parse} back.
 * Immutable.
 * <p>
 * The positions say how old an instant was when it was last read, for late arrivals:
 * before {@code reconciledTo} it was older than the reconciliation's span, before
 * {@code settledTo} older than the overlap, before {@code watermark} older than the
 * settling delay. They rise in this order and never fall, but for a rewind.
 *
 * @param revision rises with each save
 * @param sequence of the newest segment, 0 if there was none
 * @param filter what the feed reads, as text
 * @param watermark everything before it was delivered, but for what comes late
 * @param settledTo where the next cycle begins to read
 * @param reconciledTo where the next reconciliation begins to read; segments that end
 * before it are not needed to recognise what was delivered
 * @param attestedTo where the next segment begins
 * @param reconciliationDue the server's time from which on the next reconciliation begins
 * @param reconciliation the one under way, {@code null} if there is none
 * @param rewinds what was forgotten on purpose
 * @param requestIds ids of answers that no segment tells yet, oldest first; like the
 * other list, one that nobody changes
 */
public record Checkpoint(long revision, long sequence, String filter, Instant watermark, Instant settledTo,
		Instant reconciledTo, Instant attestedTo, Instant reconciliationDue, @Nullable Reconciliation reconciliation,
		List<Rewind> rewinds, List<String> requestIds) {

	private static final String FORMAT = "1";

	/**
	 * The checkpoint of a feed that has read nothing.
	 * @param filter what the feed reads, as text
	 * @param start where it begins
	 * @param reconciliationDue when its first reconciliation begins
	 * @return a checkpoint with revision 0
	 */
	public static Checkpoint startingAt(String filter, Instant start, Instant reconciliationDue) {
		return new Checkpoint(0, 0, filter, start, start, start, start, reconciliationDue, null, List.of(), List.of());
	}

	/**
	 * Reads what {@link #text()} wrote.
	 * @param text the text
	 * @return the checkpoint
	 * @throws IllegalArgumentException if it is no checkpoint, or one of a newer version
	 */
	public static Checkpoint parse(String text) {
		Properties lines = new Properties();
		try {
			lines.load(new StringReader(text));
			if (!FORMAT.equals(lines.getProperty("format"))) {
				throw new IllegalArgumentException("This version does not know the format of the checkpoint");
			}
			return new Checkpoint(Long.parseLong(line(lines, "revision")), Long.parseLong(line(lines, "sequence")),
					line(lines, "filter"), time(lines, "watermark"), time(lines, "settled-to"),
					time(lines, "reconciled-to"), time(lines, "attested-to"), time(lines, "reconciliation-due"),
					reconciliation(lines), rewinds(lines), words(line(lines, "request-ids")));
		}
		catch (IOException | NumberFormatException | DateTimeException ex) {
			throw new IllegalArgumentException("The checkpoint cannot be read", ex);
		}
	}

	private static @Nullable Reconciliation reconciliation(Properties lines) {
		return (lines.getProperty("reconciliation-position") == null) ? null
				: new Reconciliation(time(lines, "reconciliation-position"), time(lines, "reconciliation-until"),
						time(lines, "reconciliation-begun"));
	}

	private static List<Rewind> rewinds(Properties lines) {
		List<Rewind> rewinds = new ArrayList<>();
		for (String rewind : words(line(lines, "rewinds"))) {
			int at = rewind.indexOf('@');
			if (at < 0) {
				throw new IllegalArgumentException("The checkpoint cannot be read");
			}
			rewinds.add(new Rewind(Instant.parse(rewind.substring(at + 1)), Long.parseLong(rewind.substring(0, at))));
		}
		return rewinds;
	}

	private static List<String> words(String line) {
		return line.isBlank() ? List.of() : List.of(line.strip().split(" "));
	}

	private static Instant time(Properties lines, String name) {
		return Instant.parse(line(lines, name));
	}

	private static String line(Properties lines, String name) {
		String value = lines.getProperty(name);
		if (value == null) {
			throw new IllegalArgumentException("The checkpoint has no " + name);
		}
		return value;
	}

	/**
	 * The checkpoint as text of some lines, fit for {@link java.util.Properties}.
	 * @return the text
	 */
	public String text() {
		StringBuilder text = new StringBuilder("format=").append(FORMAT).append('\n');
		append(text, "revision", this.revision);
		append(text, "sequence", this.sequence);
		append(text, "filter", this.filter.replace("\\", "\\\\").replace("\n", "\\n"));
		append(text, "watermark", this.watermark);
		append(text, "settled-to", this.settledTo);
		append(text, "reconciled-to", this.reconciledTo);
		append(text, "attested-to", this.attestedTo);
		append(text, "reconciliation-due", this.reconciliationDue);
		if (this.reconciliation != null) {
			append(text, "reconciliation-position", this.reconciliation.position());
			append(text, "reconciliation-until", this.reconciliation.until());
			append(text, "reconciliation-begun", this.reconciliation.begun());
		}
		append(text, "rewinds", String.join(" ",
				this.rewinds.stream().map((rewind) -> rewind.sequence() + "@" + rewind.from()).toList()));
		append(text, "request-ids", String.join(" ", this.requestIds));
		return text.toString();
	}

	private static void append(StringBuilder text, String name, Object value) {
		text.append(name).append('=').append(value).append('\n');
	}

	/**
	 * Whether a record that a segment remembers counts as delivered.
	 * @param createdAt when the record was created
	 * @param inSegment sequence of the segment
	 * @return {@code false} if the feed was rewound over it since
	 */
	public boolean remembers(Instant createdAt, long inSegment) {
		for (Rewind rewind : this.rewinds) {
			if (inSegment <= rewind.sequence() && !createdAt.isBefore(rewind.from())) {
				return false;
			}
		}
		return true;
	}

	@Override
	public String toString() {
		return "Checkpoint[revision=" + this.revision + ", watermark=" + this.watermark + "]";
	}

	/**
	 * A reconciliation under way.
	 *
	 * @param position where it goes on
	 * @param until where it ends, exclusive
	 * @param begun the server's time when it began
	 */
	public record Reconciliation(Instant position, Instant until, Instant begun) {
	}

	/**
	 * A rewind: from a time on, what segments up to a sequence remember does not count.
	 *
	 * @param from the time, inclusive
	 * @param sequence the sequence, inclusive
	 */
	public record Rewind(Instant from, long sequence) {
	}

}
