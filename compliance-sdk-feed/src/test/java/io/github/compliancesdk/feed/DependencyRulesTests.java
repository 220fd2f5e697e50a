package io.github.compliancesdk.feed;

import java.time.Instant;
import java.util.UUID;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * Which way the arrows go inside the feed, and what nothing in it may do.
 */
class DependencyRulesTests {

	private static final String ROOT = "io.github.compliancesdk.feed";

	private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
		.importPackages(ROOT);

	@Test
	void packagesAreFreeOfCycles() {
		slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void storesKnowTheirInterfaceAndNotTheFeed() {
		noClasses().that()
			.resideInAnyPackage(ROOT + ".checkpoint", ROOT + ".file", ROOT + ".jdbc")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(ROOT, "io.github.compliancesdk", "io.github.compliancesdk.activity")
			.check(CLASSES);
	}

	@Test
	void whatIsOptionalIsNeededInItsOwnPackageOnly() {
		noClasses().that()
			.resideOutsideOfPackages(ROOT + ".jdbc", ROOT + ".metrics")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "io.micrometer..")
			.check(CLASSES);
	}

	@Test
	void theFeedKnowsNeitherTheInsideOfTheCoreNorTheSimulator() {
		noClasses().should()
			.dependOnClassesThat()
			.resideInAnyPackage("io.github.compliancesdk.internal..", "io.github.compliancesdk.simulator..")
			.check(CLASSES);
	}

	@Test
	void timeComesFromOutside() {
		noClasses().should()
			.callMethod(System.class, "currentTimeMillis")
			.orShould()
			.callMethod(Instant.class, "now")
			.orShould()
			.callMethod(Thread.class, "sleep", long.class)
			.check(CLASSES);
		noClasses().that()
			.doNotHaveSimpleName("ActivityFeedBuilder")
			.should()
			.callMethod(UUID.class, "randomUUID")
			.check(CLASSES);
	}

}
