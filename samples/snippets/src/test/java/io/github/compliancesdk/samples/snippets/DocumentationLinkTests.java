package io.github.compliancesdk.samples.snippets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Links of the documentation lead to files, and to headings, that are there.
 */
class DocumentationLinkTests {

	@ParameterizedTest
	@MethodSource("pages")
	void linksLeadSomewhere(Documentation page) {
		assertThat(page.links()).filteredOn((link) -> !link.contains("://")).allSatisfy((link) -> {
			String[] target = link.split("#", 2);
			Path file = target[0].isEmpty() ? page.path() : page.path().resolveSibling(target[0]).normalize();
			assertThat(file).as(link).exists();
			if (target.length > 1) {
				assertThat(Documentation.read(file).anchors()).as(link).contains(target[1]);
			}
		});
	}

	@ParameterizedTest
	@MethodSource("guides")
	void everyGuideIsInTheIndex(Documentation guide) {
		Documentation index = Documentation.read(Documentation.ROOT.resolve("docs/README.md").normalize());
		assertThat(index.links()).contains(index.path().getParent().relativize(guide.path()).toString());
	}

	static List<Documentation> pages() throws IOException {
		return Documentation.pages();
	}

	static List<Documentation> guides() throws IOException {
		return pages().stream().filter((page) -> page.toString().matches("docs/[a-z-]+\\.md")).toList();
	}

}
