package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * The organizations of a generated tenant and who belongs to them. As far as they reach
 * they are those of the generated activities.
 */
final class GeneratedPeople {

	private static final Population POPULATION = new Population();

	private final List<Organization> organizations = new ArrayList<>();

	private final List<Person> everybody = new ArrayList<>();

	GeneratedPeople(TenantSize size) {
		int count = size.of(TenantSize.Part.ORGANIZATIONS);
		int users = Math.max(1, size.of(TenantSize.Part.USERS_PER_ORGANIZATION));
		for (int i = 0; i < count; i++) {
			Organization organization = new Organization(i, Population.id("org_", i), uuid(i));
			this.organizations.add(organization);
			addPeople(organization, users);
		}
	}

	private static String uuid(int organization) {
		return (organization < Population.ORGANIZATIONS) ? POPULATION.organizationUuid(organization)
				: new JsonBuffer(36).uuid(Dice.mix(0x6F7267, organization)).text();
	}

	private void addPeople(Organization organization, int users) {
		int known = 0;
		for (int i = 0; i < users; i++) {
			while (known < Population.PEOPLE && POPULATION.organizationOf(known) != organization.number()) {
				known++;
			}
			Person person = (known < Population.PEOPLE) ? person(organization, known++)
					: person(organization, 1000 + organization.number() * 100_000 + i);
			organization.people().add(person);
			this.everybody.add(person);
		}
	}

	private static Person person(Organization organization, int number) {
		if (number < Population.PEOPLE) {
			return new Person(number, POPULATION.userId(number), POPULATION.email(number),
					fullName(POPULATION.email(number)), organization);
		}
		String email = POPULATION.email(number % Population.PEOPLE).replace("@", "." + number + "@");
		return new Person(number, Population.id("user_", number), email,
				fullName(POPULATION.email(number % Population.PEOPLE)), organization);
	}

	private static String fullName(String email) {
		String[] names = email.substring(0, email.indexOf('@')).split("\\.", 2);
		return capital(names[0]) + ' ' + capital(names[1]);
	}

	private static String capital(String name) {
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	List<Organization> organizations() {
		return this.organizations;
	}

	boolean isEmpty() {
		return this.everybody.isEmpty();
	}

	Person anybody(Dice dice) {
		return this.everybody.get(dice.below(this.everybody.size()));
	}

	/**
	 * An organization and who belongs to it.
	 */
	static final class Organization {

		private final int number;

		private final String id;

		private final String uuid;

		private final List<Person> people = new ArrayList<>();

		Organization(int number, String id, String uuid) {
			this.number = number;
			this.id = id;
			this.uuid = uuid;
		}

		int number() {
			return this.number;
		}

		/** The id of the form {@code org_…}. */
		String id() {
			return this.id;
		}

		String uuid() {
			return this.uuid;
		}

		List<Person> people() {
			return this.people;
		}

		Person anybody(Dice dice) {
			return this.people.get(dice.below(this.people.size()));
		}

	}

	/**
	 * Somebody.
	 *
	 * @param number number among all people
	 * @param id user id
	 * @param email e-mail address
	 * @param fullName name
	 * @param organization where they work
	 */
	record Person(int number, String id, String email, String fullName, Organization organization) {

		/** The reference in rows; the address is sometimes unknown where it may be. */
		ObjectNode reference(@Nullable String address) {
			ObjectNode user = Json.object();
			user.put("id", this.id);
			user.put("email_address", address);
			return user;
		}

	}

}
