package io.github.compliancesdk.simulator;

/**
 * Fills a store with invented rows.
 */
final class GeneratedTenant {

	private GeneratedTenant() {
	}

	static void fill(TenantStore store, TenantSize size) {
		GeneratedPeople people = new GeneratedPeople(size);
		if (people.isEmpty()) {
			return;
		}
		GeneratedValues values = new GeneratedValues(size.seed());
		GeneratedDirectory directory = new GeneratedDirectory(store, values, people);
		directory.addOrganizations();
		directory.addRoles(size.of(TenantSize.Part.ROLES_PER_ORGANIZATION));
		directory.addGroups(size.of(TenantSize.Part.GROUPS));
		GeneratedProjects projects = new GeneratedProjects(store, values, people);
		projects.add(size.of(TenantSize.Part.PROJECTS));
		new GeneratedChats(store, values, people, projects).add(size.of(TenantSize.Part.CHATS));
	}

}
