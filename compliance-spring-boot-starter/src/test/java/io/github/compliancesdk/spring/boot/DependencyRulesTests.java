package io.github.compliancesdk.spring.boot;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * The law of auto-configurations, and the arrows of the starter.
 */
class DependencyRulesTests {

	private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
		.importPackages("io.github.compliancesdk.spring.boot");

	@Test
	void theInsidesOfTheCoreAreNotOurs() {
		noClasses().should()
			.dependOnClassesThat()
			.resideInAPackage("io.github.compliancesdk.internal..")
			.check(CLASSES);
	}

	@Test
	void theStarterKnowsNoSimulatorAndNoSample() {
		noClasses().should()
			.dependOnClassesThat()
			.resideInAnyPackage("io.github.compliancesdk.simulator..", "io.github.compliancesdk.samples..")
			.check(CLASSES);
	}

	@Test
	void packagesAreFreeOfCycles() {
		slices().matching("io.github.compliancesdk.spring.(**)").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void typesThatMovedInBoot4StayInPackagesOfTheirOwn() {
		noClasses().that()
			.resideInAPackage("io.github.compliancesdk.spring.boot")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.boot.actuate..", "org.springframework.boot.web..")
			.check(CLASSES);
	}

	@Test
	void autoConfigurationsAreFinalAndShowNothing() {
		classes().that()
			.areAnnotatedWith(AutoConfiguration.class)
			.should()
			.bePublic()
			.andShould()
			.haveModifier(JavaModifier.FINAL)
			.check(CLASSES);
	}

	@Test
	void beanMethodsArePackagePrivate() {
		methods().that().areAnnotatedWith(Bean.class).should().bePackagePrivate().check(CLASSES);
	}

	@Test
	void conditionsAreNotPublic() {
		classes().that().areAssignableTo(Condition.class).should().notBePublic().check(CLASSES);
	}

}
