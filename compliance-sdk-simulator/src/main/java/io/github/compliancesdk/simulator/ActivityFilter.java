package io.github.compliancesdk.simulator;

import java.util.Set;

/**
 * Which activities a query keeps, times apart. An empty set keeps all.
 *
 * @param types types to keep
 * @param excludedTypes types to drop
 * @param userIds {@code user_id} of the actor
 * @param organizations ids in the {@code org_} form or UUIDs
 */
record ActivityFilter(Set<String> types, Set<String> excludedTypes, Set<String> userIds,
		Set<String> organizations) implements RowFilter {

	static final ActivityFilter NONE = new ActivityFilter(Set.of(), Set.of(), Set.of(), Set.of());

	boolean keepsAll() {
		return this.types.isEmpty() && this.excludedTypes.isEmpty() && this.userIds.isEmpty()
				&& this.organizations.isEmpty();
	}

	@Override
	public boolean keeps(ActivityRows rows, long row) {
		return keepsType(rows, row) && keepsUser(rows, row) && keepsOrganization(rows, row);
	}

	private boolean keepsType(ActivityRows rows, long row) {
		if (this.types.isEmpty() && this.excludedTypes.isEmpty()) {
			return true;
		}
		String type = rows.typeOf(row);
		return (this.types.isEmpty() || this.types.contains(type)) && !this.excludedTypes.contains(type);
	}

	private boolean keepsUser(ActivityRows rows, long row) {
		if (this.userIds.isEmpty()) {
			return true;
		}
		String user = rows.actorUserIdOf(row);
		return user != null && this.userIds.contains(user);
	}

	private boolean keepsOrganization(ActivityRows rows, long row) {
		if (this.organizations.isEmpty()) {
			return true;
		}
		String id = rows.organizationIdOf(row);
		String uuid = rows.organizationUuidOf(row);
		return (id != null && this.organizations.contains(id)) || (uuid != null && this.organizations.contains(uuid));
	}

}
