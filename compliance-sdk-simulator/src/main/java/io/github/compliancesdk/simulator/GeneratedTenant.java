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
		GeneratedSessions sessions = new GeneratedSessions(store, values, people, projects);
		sessions.addLocal(size.of(TenantSize.Part.LOCAL_SESSIONS));
		sessions.addRemote(size.of(TenantSize.Part.REMOTE_SESSIONS));
		sessions.addCodeArtifacts(size.of(TenantSize.Part.CODE_ARTIFACTS));
		new GeneratedAccesses(store, values, people).add(size.of(TenantSize.Part.ACCESSES));
	}

}
