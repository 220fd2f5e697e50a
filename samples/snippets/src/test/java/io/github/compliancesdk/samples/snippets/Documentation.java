package io.github.compliancesdk.samples.snippets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param path where it is, from the root of the repository
 * @param text what it says
 */
record Documentation(Path path, String text) {

	/** Tests run in the directory of their module. */
	static final Path ROOT = Path.of("..", "..");

	private static final int DEEPEST_README = 4;

	private static final Pattern BLOCK = Pattern.compile("^```([a-z]*)\n(.*?)^```$",
			Pattern.DOTALL | Pattern.MULTILINE);

	private static final Pattern INLINE_CODE = Pattern.compile("`([^`\n]+)`");

	private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

	private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);

	/**
	 * All pages: those of the root, the guides, and what stands beside modules.
	 */
	static List<Documentation> pages() throws IOException {
		try (Stream<Path> root = Files.list(ROOT);
				Stream<Path> guides = Files.walk(ROOT.resolve("docs"));
				Stream<Path> modules = Files.find(ROOT, DEEPEST_README,
						(path, attributes) -> path.endsWith("README.md") && !path.toString().contains("target"))) {
			return Stream.of(root, guides, modules)
				.flatMap((paths) -> paths)
				.filter((path) -> path.toString().endsWith(".md"))
				.map(Path::normalize)
				.distinct()
				.sorted()
				.map(Documentation::read)
				.toList();
		}
	}

	static Documentation read(Path file) {
		try {
			return new Documentation(file, Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What stands between fences that name one of the languages; of any language if none
	 * is named.
	 */
	List<String> blocks(String... languages) {
		Set<String> wanted = Set.of(languages);
		return BLOCK.matcher(this.text)
			.results()
			.filter((block) -> wanted.isEmpty() || wanted.contains(block.group(1)))
			.map((block) -> block.group(2))
			.toList();
	}

	List<String> inlineCode() {
		return INLINE_CODE.matcher(prose()).results().map((code) -> code.group(1)).toList();
	}

	List<String> links() {
		return LINK.matcher(prose()).results().map((link) -> link.group(1)).toList();
	}

	/** Names of headings in links. */
	Set<String> anchors() {
		return HEADING.matcher(prose()).results().map(Documentation::anchor).collect(Collectors.toSet());
	}

	private static String anchor(MatchResult heading) {
		return heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\- _]", "").replace(' ', '-');
	}

	private String prose() {
		return BLOCK.matcher(this.text).replaceAll("");
	}

	@Override
	public String toString() {
		return ROOT.normalize().relativize(this.path).toString();
	}

}
