package io.github.compliancesdk.simulator;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Generated organizations, users, roles, groups and settings.
 */
final class GeneratedDirectory {

	private static final long FOUNDED = GeneratedValues.FROM - 300 * GeneratedValues.DAY;

	private static final String[] MEMBERSHIPS = { "user", "user", "user", "developer", "admin", "billing", "managed",
			"claude_code_user", "membership_admin", "owner", "role_added_later" };

	private static final String[] NAMES = { "Northwind Research", "Northwind Console", "Northwind Labs" };

	private final TenantStore store;

	private final GeneratedValues values;

	private final GeneratedPeople people;

	GeneratedDirectory(TenantStore store, GeneratedValues values, GeneratedPeople people) {
		this.store = store;
		this.values = values;
		this.people = people;
	}

	void addOrganizations() {
		for (GeneratedPeople.Organization organization : this.people.organizations()) {
			int number = organization.number();
			Dice dice = this.values.dice("organization", number);
			ObjectNode row = Json.object();
			row.put("uuid", organization.uuid());
			row.put("name", (number < NAMES.length) ? NAMES[number] : "Northwind " + number);
			String created = GeneratedValues.time(FOUNDED + number / 2 * GeneratedValues.DAY);
			// two spellings of the same zone
			row.put("created_at", (number % 2 == 0) ? created : created.replace("Z", "+00:00"));
			GeneratedValues.addedLater(dice, row);
			this.store.add(RowKind.ORGANIZATION, "", row);
			this.store.nameOrganization(organization.id(), organization.uuid());
			addUsers(organization);
			new GeneratedSettings(this.store, this.values, organization).add();
		}
	}

	private void addUsers(GeneratedPeople.Organization organization) {
		for (GeneratedPeople.Person person : organization.people()) {
			Dice dice = this.values.dice("user", person.number());
			ObjectNode row = Json.object();
			row.put("id", person.id());
			// the account may be older than the organization
			row.put("created_at", GeneratedValues
				.time(GeneratedValues.between(dice, FOUNDED - 30 * GeneratedValues.DAY, GeneratedValues.FROM)));
			row.put("email", person.email());
			row.put("full_name", person.fullName());
			boolean first = person.equals(organization.people().get(0));
			row.put("organization_role", first ? "primary_owner" : dice.one(MEMBERSHIPS));
			GeneratedValues.addedLater(dice, row);
			this.store.add(RowKind.USER, organization.uuid(), row);
			addPreferences(organization, person, dice);
		}
	}

	private void addPreferences(GeneratedPeople.Organization organization, GeneratedPeople.Person person, Dice dice) {
		ObjectNode row = Json.object();
		row.put("user_id", person.id());
		row.put("email", person.email());
		row.put("instructions_for_claude",
				(dice.below(3) == 0) ? "Keep it short. " + GeneratedValues.words(dice, 3) : null);
		row.put("cowork_global_instructions", (dice.below(4) == 0) ? GeneratedValues.words(dice, 5) : null);
		this.store.add(RowKind.PREFERENCES, organization.uuid(), row);
	}

	void addRoles(int perOrganization) {
		for (GeneratedPeople.Organization organization : this.people.organizations()) {
			for (int i = 0; i < perOrganization; i++) {
				int number = organization.number() * 100_000 + i;
				Dice dice = this.values.dice("role", number);
				ObjectNode row = Json.object();
				row.put("id", this.values.id("rbac_role_", number));
				row.put("name", "Role " + (i + 1));
				row.put("description", (i % 2 == 0) ? GeneratedValues.words(dice, 4) : "");
				putTimes(dice, row);
				this.store.add(RowKind.ROLE, organization.uuid(), row);
				addPermissions(organization, this.values.id("rbac_role_", number), dice);
			}
		}
	}

	private void addPermissions(GeneratedPeople.Organization organization, String role, Dice dice) {
		List<String> actions = List.of("claude_code", "chat", "projects", "action_added_later");
		int count = dice.below(actions.size() + 1);
		for (String action : actions.subList(0, count)) {
			ObjectNode row = Json.object();
			row.put("action", action);
			row.put("resource_id", organization.uuid());
			row.put("resource_type", "organization");
			this.store.add(RowKind.PERMISSION, role, row);
		}
	}

	void addGroups(int count) {
		String[] names = { "Legal", "Legal operations", "Research", "Finance" };
		for (int i = 0; i < count; i++) {
			Dice dice = this.values.dice("group", i);
			ObjectNode row = Json.object();
			String id = this.values.id("rbac_group_", i);
			row.put("id", id);
			row.put("name", names[i % names.length] + ((i < names.length) ? "" : " " + i / names.length));
			row.put("description", GeneratedValues.words(dice, 3));
			row.put("source_type", (i % 3 == 0) ? "scim" : (i % 3 == 1) ? "direct" : "source_added_later");
			putRoles(dice, row, this.people.anybody(dice).organization());
			putTimes(dice, row);
			this.store.add(RowKind.GROUP, "", row);
			addMembers(id, dice);
		}
	}

	private void putRoles(Dice dice, ObjectNode row, GeneratedPeople.Organization organization) {
		if (dice.below(4) == 0) {
			row.putNull("roles");
			return;
		}
		ArrayNode roles = row.putArray("roles");
		for (Row role : this.store.rows(RowKind.ROLE, organization.uuid())) {
			if (dice.below(2) == 0) {
				roles.add(role.id());
			}
		}
	}

	private void addMembers(String group, Dice dice) {
		int count = dice.below(7);
		for (int i = 0; i < count; i++) {
			GeneratedPeople.Person person = this.people.anybody(dice);
			ObjectNode row = Json.object();
			row.put("user_id", person.id());
			row.put("email", person.email());
			putTimes(dice, row);
			this.store.add(RowKind.MEMBER, group, row);
		}
	}

	/* Old rows have times without a zone, older ones have none. */
	private static void putTimes(Dice dice, ObjectNode row) {
		long created = GeneratedValues.between(dice, FOUNDED, GeneratedValues.FROM);
		String time = (dice.below(3) == 0) ? GeneratedValues.timeWithoutZone(created) : GeneratedValues.time(created);
		GeneratedValues.maybe(dice, row, "created_at", (dice.below(6) == 0) ? null : time);
		String updated = GeneratedValues.time(created + dice.below(90) * GeneratedValues.DAY);
		GeneratedValues.maybe(dice, row, "updated_at", (dice.below(3) == 0) ? null : updated);
	}

}
