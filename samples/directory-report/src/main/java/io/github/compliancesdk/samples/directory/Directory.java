package io.github.compliancesdk.samples.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.error.ComplianceApiException;
import io.github.compliancesdk.group.Group;
import io.github.compliancesdk.group.GroupMember;
import io.github.compliancesdk.organization.EffectiveSettings;
import io.github.compliancesdk.organization.Organization;
import io.github.compliancesdk.organization.OrganizationUser;
import io.github.compliancesdk.organization.Role;
import io.github.compliancesdk.organization.RolePermission;

/**
 * What the API says of organizations, people, groups and roles, read once. What could not
 * be read is a gap with its reason, not an empty list.
 */
final class Directory {

	private final List<OrganizationEntry> organizations = new ArrayList<>();

	private final List<GroupEntry> groups = new ArrayList<>();

	private final Map<String, RoleEntry> roles = new LinkedHashMap<>();

	private final List<String> gaps = new ArrayList<>();

	private Directory() {
	}

	static Directory read(ComplianceClient client) {
		Directory directory = new Directory();
		for (Organization organization : client.organizations().list()) {
			List<OrganizationUser> users = client.organizations().users(organization.uuid()).stream().toList();
			directory.organizations
				.add(new OrganizationEntry(organization, users, directory.settings(client, organization)));
			for (Role role : client.roles().list(organization.uuid())) {
				directory.roles.put(role.id(), new RoleEntry(organization, role,
						client.roles().permissions(organization.uuid(), role.id()).stream().toList()));
			}
		}
		for (Group group : client.groups().list()) {
			directory.groups.add(new GroupEntry(group, client.groups().members(group.id()).stream().toList()));
		}
		return directory;
	}

	/** Settings are enabled for each parent separately. */
	private List<EffectiveSettings> settings(ComplianceClient client, Organization organization) {
		try {
			return List.of(client.organizations().settings(organization.uuid()));
		}
		catch (ComplianceApiException ex) {
			this.gaps.add("Settings of " + organization.name() + ": " + ex.getMessage());
			return List.of();
		}
	}

	List<OrganizationEntry> organizations() {
		return this.organizations;
	}

	List<GroupEntry> groups() {
		return this.groups;
	}

	List<RoleEntry> roles() {
		return List.copyOf(this.roles.values());
	}

	List<String> gaps() {
		return this.gaps;
	}

	List<GroupEntry> groupsOf(OrganizationUser user) {
		return this.groups.stream()
			.filter((entry) -> entry.members().stream().anyMatch((member) -> member.userId().equals(user.id())))
			.toList();
	}

	/** Roles come with groups. */
	List<RoleEntry> rolesOf(OrganizationUser user) {
		return groupsOf(user).stream()
			.flatMap((entry) -> entry.group().roles().stream())
			.distinct()
			.map(this.roles::get)
			.filter(Objects::nonNull)
			.toList();
	}

	String roleName(String id) {
		RoleEntry role = this.roles.get(id);
		return (role != null) ? role.qualifiedName() : id;
	}

	/**
	 * An organization.
	 *
	 * @param organization the organization
	 * @param users its users
	 * @param settings its settings, none if they could not be read
	 */
	record OrganizationEntry(Organization organization, List<OrganizationUser> users,
			List<EffectiveSettings> settings) {

	}

	/**
	 * A group.
	 *
	 * @param group the group
	 * @param members its members
	 */
	record GroupEntry(Group group, List<GroupMember> members) {

		String name() {
			return (this.group.name() != null) ? this.group.name() : this.group.id();
		}

	}

	/**
	 * A role.
	 *
	 * @param organization the organization it belongs to
	 * @param role the role
	 * @param permissions what it allows
	 */
	record RoleEntry(Organization organization, Role role, List<RolePermission> permissions) {

		String name() {
			return (this.role.name() != null) ? this.role.name() : this.role.id();
		}

		/** Every organization has roles of its own, often of the same names. */
		String qualifiedName() {
			return name() + " (" + this.organization.name() + ")";
		}

		List<String> permissionTexts() {
			return this.permissions.stream().map(RoleEntry::text).toList();
		}

		private static String text(RolePermission permission) {
			if (permission.resourceType() == null) {
				return permission.action();
			}
			String resource = (permission.resourceId() != null)
					? permission.resourceType() + " " + permission.resourceId() : permission.resourceType();
			return permission.action() + " on " + resource;
		}

	}

}
