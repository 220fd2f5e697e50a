package io.github.compliancesdk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * Which way the arrows go inside the core, and what nothing in it may do.
 */
class DependencyRulesTests {

	private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
		.importPackages("io.github.compliancesdk");

	private static final String ROOT = "io.github.compliancesdk";

	private static final List<String> NAMES = List.of("activity", "chat", "file", "project", "artifact", "session",
			"organization", "group", "transparency");

	private static final String[] RESOURCES = NAMES.stream()
		.map((name) -> ROOT + "." + name + "..")
		.toArray(String[]::new);

	private static final String[] RESOURCE_IMPLEMENTATIONS = NAMES.stream()
		.map((name) -> ROOT + ".internal." + name + "..")
		.toArray(String[]::new);

	/** Kinds and ids under all their names, and the name of the class. */
	private static final Set<String> SHOWN = Set.of("type", "id", "uuid", "userId", "versionId", "organizationId",
			"value", "of", "path", "getSimpleName");

	private static final Set<String> MAP_METHODS = Set.of("get", "containsKey", "keySet", "entrySet", "putAll",
			"values", "put", "remove", "containsValue");

	@Test
	void packagesAreFreeOfCycles() {
		slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void whatUsersSeeKnowsNothingOfTheImplementation() {
		noClasses().that()
			.resideOutsideOfPackages(ROOT, ROOT + ".internal..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(ROOT, ROOT + ".internal..")
			.check(CLASSES);
	}

	@Test
	void nothingReachesBackToTheRoot() {
		noClasses().that()
			.resideOutsideOfPackage(ROOT)
			.should()
			.dependOnClassesThat()
			.resideInAPackage(ROOT)
			.check(CLASSES);
	}

	@Test
	void theWayOfACallKnowsNoResource() {
		noClasses().that()
			.resideInAPackage(ROOT + ".internal..")
			.and()
			.resideOutsideOfPackages(RESOURCE_IMPLEMENTATIONS)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(
					Stream.of(RESOURCES, RESOURCE_IMPLEMENTATIONS).flatMap(Stream::of).toArray(String[]::new))
			.check(CLASSES);
	}

	@Test
	void commonPackagesKnowNoResource() {
		noClasses().that()
			.resideInAnyPackage(ROOT + ".config..", ROOT + ".error..", ROOT + ".paging..", ROOT + ".budget..",
					ROOT + ".json..", ROOT + ".observation..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(RESOURCES)
			.check(CLASSES);
	}

	@Test
	void theCoreKnowsNoBoot() {
		noClasses().should().dependOnClassesThat().resideInAPackage("org.springframework.boot..").check(CLASSES);
	}

	@Test
	void timeAndRandomnessComeFromOutside() {
		noClasses().should()
			.callMethod(System.class, "currentTimeMillis")
			.orShould()
			.callMethod(java.time.Instant.class, "now")
			.orShould()
			.callMethod(Math.class, "random")
			.orShould()
			.callMethod(Thread.class, "sleep", long.class)
			.check(CLASSES);
	}

	@Test
	void headersAreNeverUsedAsAMapWhichTheyAreNoMoreInSpring7() {
		noClasses().should()
			.callMethodWhere(describe("HttpHeaders as a map",
					(call) -> call.getTargetOwner().isEquivalentTo(HttpHeaders.class) && isOfMap(call.getTarget())))
			.check(CLASSES);
	}

	@Test
	void recordsOfTheServerShowTypeAndIdOnly() {
		classes().that().areRecords().and().resideInAnyPackage(RESOURCES).should(showTypeAndIdOnly()).check(CLASSES);
	}

	private static boolean isOfMap(AccessTarget.MethodCallTarget target) {
		// remove(name) is a method of its own
		return MAP_METHODS.contains(target.getName())
				&& !(target.getName().equals("remove") && target.getRawReturnType().isEquivalentTo(void.class))
				&& target.getRawParameterTypes()
					.stream()
					.allMatch((type) -> type.isEquivalentTo(Object.class) || type.isEquivalentTo(java.util.Map.class));
	}

	/**
	 * The {@code toString()} that the compiler gives a record shows everything, without
	 * an access that stands in the class file; one by hand reads what it shows.
	 */
	private static ArchCondition<JavaClass> showTypeAndIdOnly() {
		return new ArchCondition<>("show type and id only") {

			@Override
			public void check(JavaClass record, ConditionEvents events) {
				JavaMethod toString = record.getMethod("toString");
				Set<String> shown = toString.getAccessesFromSelf()
					.stream()
					.filter((access) -> access.getTargetOwner().getPackageName().startsWith(ROOT)
							|| access.getTargetOwner().isEquivalentTo(Class.class))
					.map(JavaAccess::getName)
					.collect(Collectors.toSet());
				boolean allowed = !shown.isEmpty() && SHOWN.containsAll(shown);
				events.add(new SimpleConditionEvent(record, allowed, record.getName() + " shows " + shown));
			}

		};
	}

}
