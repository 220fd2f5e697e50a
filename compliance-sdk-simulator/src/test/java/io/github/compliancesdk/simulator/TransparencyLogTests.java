package io.github.compliancesdk.simulator;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.compliancesdk.simulator.SimulatorClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TransparencyLogTests {

	private static final String ROOT = "/transparency_log";

	private static final Tenant TENANT = Tenant.generated(13).chats(2).anthropicAccesses(900);

	private static final String ORGANIZATION = TENANT.organizationUuids().get(0);

	private static ComplianceSimulator simulator;

	private static SimulatorClient client;

	@BeforeAll
	static void start() {
		simulator = ComplianceSimulator.builder().tenant(TENANT).requestsPerMinute(0).accessRecords(false).start();
		client = SimulatorClient.of(simulator);
	}

	@AfterAll
	static void stop() {
		simulator.close();
	}

	@Test
	void theCheckpointIsSignedWithThePublishedKey() throws GeneralSecurityException {
		String note = fetch(client, "/checkpoint").body();
		JsonNode keys = fetch(client, "/keys").json();
		JsonNode key = keys.path("log_keys").get(0);
		String[] parts = note.split("\n\n", 2);
		String[] lines = parts[0].split("\n", 3);
		assertThat(lines[0]).isEqualTo(keys.path("origin").asText()).isEqualTo("axt.anthropic.com/" + ORGANIZATION);
		assertThat(lines[1]).isEqualTo("600");
		byte[] der = Base64.getDecoder().decode(key.path("public_key").asText());
		assertThat(key.path("fingerprint").asText()).isEqualTo(HexFormat.of().formatHex(sha256(der)))
			.startsWith(key.path("key_hash").asText());
		String prefix = "\u2014 " + lines[0] + " ";
		assertThat(parts[1]).startsWith(prefix).endsWith("\n");
		byte[] signature = Base64.getDecoder().decode(parts[1].substring(prefix.length()).trim());
		assertThat(HexFormat.of().formatHex(signature, 0, 4)).isEqualTo(key.path("key_hash").asText());
		PublicKey publicKey = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der));
		Signature verifier = Signature.getInstance("SHA256withECDSA");
		verifier.initVerify(publicKey);
		verifier.update((parts[0] + "\n").getBytes(StandardCharsets.UTF_8));
		assertThat(verifier.verify(Arrays.copyOfRange(signature, 4, signature.length))).isTrue();
	}

	@Test
	void theKeyStaysTheSame() {
		String key = fetch(client, "/keys").body();
		try (ComplianceSimulator other = ComplianceSimulator.builder().tenant(TENANT).start()) {
			assertThat(fetch(SimulatorClient.of(other), "/keys").body()).isEqualTo(key);
		}
	}

	@Test
	void everyLoggedActivityIsProvenToBeIncluded() {
		Map<Integer, JsonNode> activities = activities();
		assertThat(activities).hasSize(600);
		for (int index : new int[] { 0, 1, 2, 255, 256, 257, 511, 512, 598, 599 }) {
			JsonNode proof = fetch(client, "/inclusion", "leaf_index", Integer.toString(index)).json();
			byte[] hash = leaf(activities.get(index));
			List<byte[]> path = hashes(proof);
			assertThat(proof.path("leaf_index").asInt()).isEqualTo(index);
			assertThat(rootFromInclusion(index, 600, hash, path)).isEqualTo(root(proof.path("checkpoint").asText()));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 64, 255, 256, 257, 300, 512, 599, 600 })
	void anOlderTreeIsProvenToBeTheBeginning(int from) {
		JsonNode proof = fetch(client, "/consistency", "from", Integer.toString(from)).json();
		List<byte[]> leaves = activities().values().stream().map(TransparencyLogTests::leaf).toList();
		byte[] old = rootOf(leaves.subList(0, from));
		assertThat(isConsistent(from, 600, old, root(proof.path("checkpoint").asText()), hashes(proof))).isTrue();
		assertThat(rootOf(leaves)).isEqualTo(root(proof.path("checkpoint").asText()));
	}

	@Test
	void entriesAndTilesAreWhereTlogTilesPutsThem() {
		List<byte[]> leaves = activities().values().stream().map(TransparencyLogTests::leaf).toList();
		assertThat(entryHashes("/tile/entries/000")).isEqualTo(joined(leaves.subList(0, 256)));
		assertThat(entryHashes("/tile/entries/002.p/88")).isEqualTo(joined(leaves.subList(512, 600)));
		assertThat(fetch(client, "/tile/0/001").bytes()).isEqualTo(joined(leaves.subList(256, 512)));
		assertThat(fetch(client, "/tile/0/002.p/3").bytes()).isEqualTo(joined(leaves.subList(512, 515)));
		assertThat(fetch(client, "/tile/1/000.p/2").bytes())
			.isEqualTo(joined(List.of(rootOf(leaves.subList(0, 256)), rootOf(leaves.subList(256, 512)))));
		assertThat(fetch(client, "/tile/0/000").header("cache-control")).contains("immutable");
		assertThat(fetch(client, "/checkpoint").header("cache-control")).isEqualTo("private, no-store");
	}

	@ParameterizedTest
	@CsvSource({ "/tile/0/002,404", "/tile/0/002.p/89,404", "/tile/0/x001/234,404", "/tile/1/000,404",
			"/tile/7/000.p/1,404", "/tile/x/000,400", "/tile/0/12,400", "/tile/0/000.p/256,400",
			"/tile/entries/abc,400", "/tile/entries/x001/002,404", "/tile/0/x999/x999/999,404" })
	void tilesThatDoNotExistAreToldFromBadPaths(String path, int status) {
		assertThat(fetch(client, path).status()).isEqualTo(status);
	}

	@Test
	void theOrganizationIsNamedInEitherForm() {
		String uuid = TENANT.organizationUuids().get(1);
		String other = client.fetch(ROOT + "/checkpoint", "organization_id", uuid).body();
		assertThat(other).startsWith("axt.anthropic.com/" + uuid + "\n300\n");
		String id = client.fetch("/activities", "organization_ids[]", uuid, "limit", "1")
			.data()
			.get(0)
			.path("organization_id")
			.asText();
		assertThat(client.fetch(ROOT + "/checkpoint", "organization_id", id).body()).isEqualTo(other);
		assertThat(client.fetch(ROOT + "/checkpoint").errorMessage())
			.isEqualTo("organization_id is required for this key");
		assertThat(client.fetch(ROOT + "/keys", "organization_id", "mine").status()).isEqualTo(400);
		assertThat(client.fetch(ROOT + "/keys", "organization_id", TENANT.organizationUuids().get(2)).errorMessage())
			.isEqualTo("no transparency log readable by this key");
	}

	@ParameterizedTest
	@CsvSource({ "/inclusion,leaf_index,-1,400", "/inclusion,leaf_index,600,404", "/inclusion,leaf_index,x,400",
			"/consistency,from,0,400", "/consistency,from,601,400", "/consistency,organization_id,,400" })
	void numbersAreChecked(String path, String name, String value, int status) {
		if (name.equals("organization_id")) {
			assertThat(fetch(client, path).status()).isEqualTo(status);
			return;
		}
		assertThat(fetch(client, path, name, value).status()).isEqualTo(status);
	}

	@Test
	void whatIsPublishedNowIsCoveredByTheNextCheckpoint() {
		Tenant tenant = Tenant.generated(13).chats(0).anthropicAccesses(3);
		try (ComplianceSimulator other = ComplianceSimulator.builder().tenant(tenant).start()) {
			SimulatorClient reader = SimulatorClient.of(other);
			other.begin(Condition.CHECKPOINT_DELAYED);
			other.publish("{\"id\":\"activity_01New\",\"type\":\"anthropic_access\",\"created_at\":"
					+ "\"2026-11-01T00:00:00Z\",\"organization_uuid\":\"" + ORGANIZATION
					+ "\",\"transparency_log_leaf_index\":2}");
			Answer refused = fetch(reader, "/inclusion", "leaf_index", "2");
			assertThat(refused.status()).isEqualTo(404);
			assertThat(refused.errorMessage()).isEqualTo("leaf index is not covered by the latest checkpoint");
			String before = fetch(reader, "/checkpoint").body();
			other.end(Condition.CHECKPOINT_DELAYED);
			assertThat(fetch(reader, "/inclusion", "leaf_index", "2").status()).isEqualTo(200);
			JsonNode proof = fetch(reader, "/consistency", "from", "2").json();
			assertThat(isConsistent(2, 3, root(before), root(proof.path("checkpoint").asText()), hashes(proof)))
				.isTrue();
			other.begin(Condition.TRANSPARENCY_LOG_UNAVAILABLE);
			assertThat(fetch(reader, "/keys").status()).isEqualTo(503);
		}
	}

	@Test
	void canonicalJsonSortsMembersAndEscapesAsLittleAsItCan() {
		JsonNode node = Json.parse("x",
				"{\"b\":[1,true,null,{}],\"a\":\"\\u00fc\\/\\u0007\\n\\\"\\\\\",\"\\u20ac\":\"\",\"C\":{\"z\":1,\"y\":[]}}");
		assertThat(CanonicalJson.of(node)).isEqualTo(
				"{\"C\":{\"y\":[],\"z\":1},\"a\":\"\u00fc/\\u0007\\n\\\"\\\\\",\"b\":[1,true,null,{}],\"\u20ac\":\"\"}");
	}

	private static Answer fetch(SimulatorClient reader, String path, String... parameters) {
		List<String> all = new ArrayList<>(List.of(parameters));
		all.addAll(List.of("organization_id", ORGANIZATION));
		return reader.fetch(ROOT + path, all.toArray(new String[0]));
	}

	private static Map<Integer, JsonNode> activities() {
		Map<Integer, JsonNode> activities = new TreeMap<>();
		client.fetch("/activities", "organization_ids[]", ORGANIZATION, "limit", "5000").data().forEach((activity) -> {
			JsonNode index = activity.path("transparency_log_leaf_index");
			if (index.isInt()) {
				activities.put(index.asInt(), activity);
			}
		});
		return activities;
	}

	/* A leaf, put together from the activity as it was read. */
	private static byte[] leaf(JsonNode activity) {
		Map<String, String> members = new TreeMap<>();
		for (String name : List.of("accessed_at", "accessor_department", "actor", "created_at", "id", "organization_id",
				"organization_uuid", "reason_code", "resource_details", "type", "workspace_id")) {
			members.put(name, activity.has(name) ? CanonicalJson.of(activity.get(name)) : "null");
		}
		StringBuilder json = new StringBuilder();
		members.forEach((name, value) -> json.append((json.length() == 0) ? '{' : ',')
			.append('"')
			.append(name)
			.append("\":")
			.append(value));
		return sha256(new byte[] { 0, 1 }, json.append('}').toString().getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] entryHashes(String path) {
		ByteBuffer bundle = ByteBuffer.wrap(fetch(client, path).bytes());
		List<byte[]> hashes = new ArrayList<>();
		while (bundle.hasRemaining()) {
			byte[] entry = new byte[bundle.getShort() & 0xFFFF];
			bundle.get(entry);
			hashes.add(sha256(new byte[] { 0 }, entry));
		}
		return joined(hashes);
	}

	private static List<byte[]> hashes(JsonNode proof) {
		List<byte[]> hashes = new ArrayList<>();
		proof.path("hashes").forEach((hash) -> hashes.add(Base64.getDecoder().decode(hash.asText())));
		return hashes;
	}

	private static byte[] root(String checkpoint) {
		return Base64.getDecoder().decode(checkpoint.split("\n", 4)[2]);
	}

	/* Layer by layer; a lone last node moves up. */
	private static byte[] rootOf(List<byte[]> leaves) {
		List<byte[]> layer = leaves;
		while (layer.size() > 1) {
			List<byte[]> next = new ArrayList<>();
			for (int i = 0; i < layer.size(); i += 2) {
				next.add((i + 1 < layer.size()) ? node(layer.get(i), layer.get(i + 1)) : layer.get(i));
			}
			layer = next;
		}
		return layer.get(0);
	}

	/* RFC 9162, 2.1.3.2. */
	private static byte[] rootFromInclusion(long index, long size, byte[] leaf, List<byte[]> path) {
		long fn = index;
		long sn = size - 1;
		byte[] hash = leaf;
		for (byte[] sibling : path) {
			assertThat(sn).isPositive();
			if ((fn & 1) == 1 || fn == sn) {
				hash = node(sibling, hash);
				while ((fn & 1) == 0 && fn != 0) {
					fn >>= 1;
					sn >>= 1;
				}
			}
			else {
				hash = node(hash, sibling);
			}
			fn >>= 1;
			sn >>= 1;
		}
		assertThat(sn).isZero();
		return hash;
	}

	/* RFC 9162, 2.1.4.2. */
	private static boolean isConsistent(long old, long size, byte[] oldRoot, byte[] newRoot, List<byte[]> proof) {
		if (old == size) {
			return proof.isEmpty() && Arrays.equals(oldRoot, newRoot);
		}
		List<byte[]> path = new ArrayList<>(proof);
		if (Long.bitCount(old) == 1) {
			path.add(0, oldRoot);
		}
		long fn = old - 1;
		long sn = size - 1;
		while ((fn & 1) == 1) {
			fn >>= 1;
			sn >>= 1;
		}
		byte[] fr = path.get(0);
		byte[] sr = path.get(0);
		for (byte[] hash : path.subList(1, path.size())) {
			if (sn == 0) {
				return false;
			}
			if ((fn & 1) == 1 || fn == sn) {
				fr = node(hash, fr);
				sr = node(hash, sr);
				while ((fn & 1) == 0 && fn != 0) {
					fn >>= 1;
					sn >>= 1;
				}
			}
			else {
				sr = node(sr, hash);
			}
			fn >>= 1;
			sn >>= 1;
		}
		return sn == 0 && Arrays.equals(fr, oldRoot) && Arrays.equals(sr, newRoot);
	}

	private static byte[] node(byte[] left, byte[] right) {
		return sha256(new byte[] { 1 }, left, right);
	}

	private static byte[] joined(List<byte[]> hashes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		hashes.forEach(out::writeBytes);
		return out.toByteArray();
	}

	private static byte[] sha256(byte[]... parts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (byte[] part : parts) {
				digest.update(part);
			}
			return digest.digest();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
