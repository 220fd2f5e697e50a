package io.github.compliancesdk.samples.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.organization.Organization;
import io.github.compliancesdk.organization.OrganizationUser;
import io.github.compliancesdk.paging.PageParams;

/**
 * Finds who is meant by user ids and e-mail addresses.
 */
final class Custodians {

	private static final PageParams LARGEST_PAGES = PageParams.builder().pageSize(PageParams.MAX_PAGE_SIZE).build();

	private final ComplianceClient client;

	Custodians(ComplianceClient client) {
		this.client = client;
	}

	/** Everybody in the first organization. */
	List<Run.Custodian> ofFirstOrganization() {
		Map<String, Run.Custodian> found = new TreeMap<>();
		this.client.organizations()
			.list()
			.stream()
			.findFirst()
			.ifPresent((organization) -> users(organization).forEach((user) -> found.put(user.id(), user)));
		return List.copyOf(found.values());
	}

	/**
	 * Those who are named. The directory is read only if there are addresses among the
	 * names; who left the organization is in no directory and has to be named by id.
	 * @param names user ids and e-mail addresses
	 * @return each once, by id
	 * @throws IllegalArgumentException if an address belongs to nobody
	 */
	List<Run.Custodian> named(Collection<String> names) {
		Map<String, Run.Custodian> found = new TreeMap<>();
		Set<String> addresses = new TreeSet<>();
		for (String name : names) {
			if (name.contains("@")) {
				addresses.add(lower(name));
			}
			else {
				found.put(name.strip(), new Run.Custodian(name.strip(), null, null));
			}
		}
		if (!addresses.isEmpty()) {
			for (Run.Custodian user : everybody()) {
				if (user.email() != null && addresses.contains(lower(user.email()))) {
					found.put(user.id(), user);
				}
				else {
					found.replace(user.id(), user);
				}
			}
			found.values().forEach((user) -> addresses.remove((user.email() != null) ? lower(user.email()) : ""));
		}
		if (!addresses.isEmpty()) {
			throw new IllegalArgumentException(addresses.size() + " of the e-mail addresses in export.custodians "
					+ "belong to no current user. Name who left by user id");
		}
		return List.copyOf(found.values());
	}

	private List<Run.Custodian> everybody() {
		List<Run.Custodian> everybody = new ArrayList<>();
		for (Organization organization : this.client.organizations().list()) {
			everybody.addAll(users(organization));
		}
		return everybody;
	}

	private List<Run.Custodian> users(Organization organization) {
		return this.client.organizations()
			.users(organization.uuid(), LARGEST_PAGES)
			.stream()
			.map(Custodians::custodian)
			.toList();
	}

	private static Run.Custodian custodian(OrganizationUser user) {
		return new Run.Custodian(user.id(), user.email(), user.fullName());
	}

	private static String lower(String address) {
		return address.strip().toLowerCase(Locale.ROOT);
	}

}
