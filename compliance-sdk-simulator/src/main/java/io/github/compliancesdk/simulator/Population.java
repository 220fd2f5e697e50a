package io.github.compliancesdk.simulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The invented tenant behind all generated records: a parent with three organizations,
 * 400 people and some keys, the same for every seed. All addresses are from ranges
 * reserved for documentation.
 */
final class Population {

	static final int PEOPLE = 400;

	private static final long SEED = 0x706F70;

	private static final String[] FIRST_NAMES = { "Ada", "Bruno", "Chiara", "Dmitri", "Elif", "Femi", "Grace", "Hana",
			"Ines", "Jonas", "Kavya", "Liam", "Mei", "Noor", "Olga", "Pablo", "Quinn", "Rosa", "Sven", "Tomasz" };

	private static final String[] LAST_NAMES = { "Adler", "Baptiste", "Costa", "Dumont", "Eriksen", "Fischer", "Gupta",
			"Haddad", "Ivanova", "Jansen", "Kowalski", "Lindqvist", "Moreau", "Nakamura", "Okafor", "Petrov", "Quist",
			"Rossi", "Sato", "Tanaka" };

	private static final String[] NETWORKS = { "192.0.2.", "198.51.100.", "203.0.113." };

	private static final String[] USER_AGENTS = {
			"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) ExampleBrowser/140.0 Safari/537.36",
			"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) ExampleBrowser/18.5",
			"Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:141.0) Gecko/20100101 ExampleFox/141.0",
			"ExampleDesktop/1.24.3 (darwin arm64)", "ExampleMobile/7.4 (ios 19.1; tablet)",
			"example-cli/2.0.31 node/22" };

	private static final byte[] USER_AGENT_MEMBER = JsonBuffer.ascii("\",\"user_agent\":\"");

	private static final byte[] END = JsonBuffer.ascii("\"}");

	/** How many organizations there are; the first one has most of the people. */
	static final int ORGANIZATIONS = 3;

	private final String[] organizationIds = new String[ORGANIZATIONS];

	private final String[] organizationUuids = new String[ORGANIZATIONS];

	private final byte[][] organizationMembers = new byte[ORGANIZATIONS + 1][];

	private final String[] userIds = new String[PEOPLE];

	private final byte[][] quotedUserIds = new byte[PEOPLE][];

	private final String[] emails = new String[PEOPLE];

	private final byte[][] userActors = new byte[PEOPLE][];

	private final byte[][] addresses;

	private final byte[][] agents;

	Population() {
		for (int i = 0; i < ORGANIZATIONS; i++) {
			this.organizationIds[i] = id("org_", i);
			this.organizationUuids[i] = new JsonBuffer(36).uuid(Dice.mix(SEED, 1000 + i)).text();
			this.organizationMembers[i] = organization('"' + this.organizationIds[i] + '"',
					'"' + this.organizationUuids[i] + '"');
		}
		this.organizationMembers[ORGANIZATIONS] = organization("null", "null");
		for (int i = 0; i < PEOPLE; i++) {
			String first = FIRST_NAMES[i % FIRST_NAMES.length];
			String last = LAST_NAMES[i / FIRST_NAMES.length];
			this.userIds[i] = id("user_", i);
			this.quotedUserIds[i] = JsonBuffer.ascii('"' + this.userIds[i] + '"');
			this.emails[i] = (first + '.' + last).toLowerCase(Locale.ROOT) + "@example.com";
			this.userActors[i] = JsonBuffer.ascii("{\"type\":\"user_actor\",\"email_address\":\"" + this.emails[i]
					+ "\",\"user_id\":\"" + this.userIds[i] + "\",\"ip_address\":\"");
		}
		List<byte[]> all = new ArrayList<>();
		for (int i = 0; i < 256; i++) {
			all.add(JsonBuffer.ascii((i % 16 == 15) ? "2001:db8:" + Integer.toHexString(i) + "::17"
					: NETWORKS[i % NETWORKS.length] + (1 + i % 254)));
		}
		this.addresses = all.toArray(new byte[0][]);
		this.agents = new byte[USER_AGENTS.length][];
		for (int i = 0; i < USER_AGENTS.length; i++) {
			this.agents[i] = JsonBuffer.ascii(USER_AGENTS[i]);
		}
	}

	private static byte[] organization(String id, String uuid) {
		return JsonBuffer.ascii("\"organization_id\":" + id + ",\"organization_uuid\":" + uuid);
	}

	/** An id of this tenant: a prefix, {@code 01} and 22 letters. */
	static String id(String prefix, int number) {
		return new JsonBuffer(48).raw(prefix + "01").letters(Dice.mix(SEED + prefix.hashCode(), number), 22).text();
	}

	String organizationId(int organization) {
		return this.organizationIds[organization];
	}

	String organizationUuid(int organization) {
		return this.organizationUuids[organization];
	}

	/** Both members naming an organization; null values for {@link #ORGANIZATIONS}. */
	byte[] organizationMembers(int organization) {
		return this.organizationMembers[organization];
	}

	/** The organization a person works in: three of four are in the first. */
	int organizationOf(int person) {
		return (person % 4 != 3) ? 0 : 1 + person / 4 % 2;
	}

	String userId(int person) {
		return this.userIds[person];
	}

	/** The id as a JSON string. */
	byte[] quotedUserId(int person) {
		return this.quotedUserIds[person];
	}

	String email(int person) {
		return this.emails[person];
	}

	String address(int number) {
		return new String(this.addresses[number % this.addresses.length], StandardCharsets.UTF_8);
	}

	static String userAgent(int number) {
		return USER_AGENTS[number % USER_AGENTS.length];
	}

	/** A person as actor, at one of a few places and with one of two programs. */
	void writeUserActor(int person, long bits, JsonBuffer out) {
		out.raw(this.userActors[person]);
		out.raw(this.addresses[(int) ((person * 7L + (bits & 3)) % this.addresses.length)]);
		out.raw(USER_AGENT_MEMBER);
		out.raw(this.agents[(int) ((person + (bits >>> 2 & 1)) % this.agents.length)]);
		out.raw(END);
	}

}
