package io.github.compliancesdk.samples.export;

import java.io.IOException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A Markdown file whose content cannot become markup: longer texts stand within fences
 * that are longer than any in them, short ones have every mark escaped.
 */
final class Markdown {

	private static final Pattern BACKTICKS = Pattern.compile("`+");

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

	private static final Pattern MARKS = Pattern.compile("[!#$&(-+.:<>@\\[-`{-~]");

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,120}");

	private static final int LONGEST_LINE = 200;

	private final TextFile file;

	Markdown(TextFile file) {
		this.file = file;
	}

	void heading(int level, String text) throws IOException {
		this.file.text("#".repeat(level) + " " + escape(text) + "\n\n");
	}

	/** A line of a list; nothing if there is no value. */
	void property(String name, @Nullable Object value) throws IOException {
		if (value != null) {
			this.file.text("- " + name + ": " + shown(value) + "\n");
		}
	}

	private static String shown(Object value) {
		String text = value.toString();
		if (value instanceof Instant) {
			return text;
		}
		return PLAIN.matcher(text).matches() ? "`" + text + "`" : escape(text);
	}

	void link(String name, String text, String target) throws IOException {
		this.file.text("- " + name + ": [" + escape(text) + "](" + target + ")\n");
	}

	/** A remark of this program. */
	void note(String text) throws IOException {
		this.file.text("*" + escape(text) + "*\n\n");
	}

	void fenced(String text) throws IOException {
		String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
		this.file.text(fence + "text\n" + text + (text.endsWith("\n") ? "" : "\n") + fence + "\n\n");
	}

	void end() throws IOException {
		this.file.text("\n");
	}

	static String escape(String text) {
		String line = INVISIBLE.matcher(text).replaceAll(" ");
		if (line.length() > LONGEST_LINE) {
			int end = Character.isHighSurrogate(line.charAt(LONGEST_LINE - 1)) ? LONGEST_LINE - 1 : LONGEST_LINE;
			line = line.substring(0, end) + "\u2026";
		}
		return MARKS.matcher(line).replaceAll((mark) -> Matcher.quoteReplacement("\\" + mark.group()));
	}

	private static int longestRun(String text) {
		return BACKTICKS.matcher(text).results().mapToInt((run) -> run.end() - run.start()).max().orElse(0);
	}

	/**
	 * Path from one file to another.
	 * @param from path of the file that has the link
	 * @param to path of the other file
	 * @return the relative path
	 */
	static String relative(String from, String to) {
		int folders = from.length() - from.replace("/", "").length();
		return "../".repeat(folders) + to;
	}

}
