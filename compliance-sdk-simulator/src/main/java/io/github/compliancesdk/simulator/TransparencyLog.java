package io.github.compliancesdk.simulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The log of one organization: one leaf for each access by Anthropic. Thread-safe.
 */
final class TransparencyLog {

	/** Members of an activity that make a leaf. */
	static final List<String> LEAF_MEMBERS = List.of("id", "type", "created_at", "organization_id", "organization_uuid",
			"actor", "accessed_at", "accessor_department", "reason_code", "resource_details", "workspace_id");

	/** Types of activities that are logged. */
	static final Set<String> TYPES = Set.of("anthropic_access", "cmek_preserve");

	private static final byte LEAF_VERSION = 1;

	private final String origin;

	private final LogSigner signer;

	private final List<byte[]> entries = new ArrayList<>();

	private final List<byte[]> hashes = new ArrayList<>();

	private int published;

	private boolean delayed;

	TransparencyLog(String organizationUuid, long seed) {
		this.origin = "axt.anthropic.com/" + organizationUuid;
		this.signer = new LogSigner(this.origin, Dice.mix(seed, organizationUuid.hashCode()));
	}

	/** The bytes of a leaf. */
	static byte[] entry(JsonNode activity) {
		ObjectNode fixed = Json.object();
		for (String member : LEAF_MEMBERS) {
			JsonNode value = activity.get(member);
			fixed.set(member, (value != null) ? value : fixed.nullNode());
		}
		byte[] json = CanonicalJson.of(fixed).getBytes(StandardCharsets.UTF_8);
		byte[] entry = new byte[json.length + 1];
		entry[0] = LEAF_VERSION;
		System.arraycopy(json, 0, entry, 1, json.length);
		return entry;
	}

	/** Adds a leaf if the activity says it is the next one. */
	synchronized void append(JsonNode activity) {
		JsonNode index = activity.path("transparency_log_leaf_index");
		if (index.isIntegralNumber() && index.intValue() == this.entries.size()) {
			byte[] entry = entry(activity);
			this.entries.add(entry);
			this.hashes.add(MerkleTree.leaf(entry));
			if (!this.delayed) {
				this.published = this.entries.size();
			}
		}
	}

	/** Publishes what was added, and what is added from now on, or stops to. */
	synchronized void delay(boolean delay) {
		this.delayed = delay;
		if (!delay) {
			this.published = this.entries.size();
		}
	}

	/** Size of the tree the latest checkpoint covers. */
	synchronized int published() {
		return this.published;
	}

	synchronized String checkpoint() {
		return this.signer.checkpoint(this.published, tree().root(0, this.published));
	}

	synchronized ObjectNode keys() {
		ObjectNode body = Json.object().put("type", "transparency_log_keys").put("origin", this.origin);
		body.putArray("log_keys").add(this.signer.publicKey());
		return body;
	}

	synchronized ObjectNode inclusion(int index) {
		ObjectNode body = Json.object().put("type", "transparency_log_inclusion_proof").put("leaf_index", index);
		addHashes(body.putArray("hashes"), tree().inclusion(index, this.published));
		return body.put("checkpoint", checkpoint());
	}

	synchronized ObjectNode consistency(int from) {
		ObjectNode body = Json.object().put("type", "transparency_log_consistency_proof");
		addHashes(body.putArray("hashes"), tree().consistency(from, this.published));
		return body.put("checkpoint", checkpoint());
	}

	private static void addHashes(ArrayNode array, List<byte[]> hashes) {
		// base64, as Jackson writes bytes
		hashes.forEach(array::add);
	}

	/** Hashes of subtrees of so many leaves each, one behind the other. */
	synchronized byte[] tile(int first, int count, int leaves) {
		byte[] tile = new byte[count * 32];
		for (int i = 0; i < count; i++) {
			byte[] hash = tree().root((first + i) * leaves, (first + i + 1) * leaves);
			System.arraycopy(hash, 0, tile, i * 32, 32);
		}
		return tile;
	}

	/** Entries, each behind its length in two bytes. */
	synchronized byte[] bundle(int first, int count) {
		JsonBuffer bundle = new JsonBuffer(count * 512);
		for (byte[] entry : this.entries.subList(first, first + count)) {
			bundle.raw(new byte[] { (byte) (entry.length >> 8), (byte) entry.length }).raw(entry);
		}
		return bundle.toByteArray();
	}

	private MerkleTree tree() {
		return new MerkleTree(this.hashes);
	}

}
