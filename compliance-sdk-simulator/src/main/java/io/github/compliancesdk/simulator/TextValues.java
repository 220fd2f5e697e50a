package io.github.compliancesdk.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Strings of the kind their name suggests: ids with the right prefix, addresses, times,
 * digests, or a few words. Some words need escaping or more than one byte a character.
 */
final class TextValues {

	private static final int ENTITIES_PER_PREFIX = 20_000;

	private static final long RANGE_START = 1_672_531_200L;

	private static final int RANGE_SECONDS = 120_000_000;

	private static final Map<String, String> PREFIXES = prefixes();

	private static final byte[][] WORDS = words("Quarterly review", "Legal", "Research notes", "draft-7", "Onboarding",
			"Customer support", "Data platform", "Zusammenfassung f\u00fcr das Team", "\u8a08\u753b\u66f8",
			"R\u00e9sum\u00e9 & plan", "He said \"no\"", "C:\\shared\\plan", "Rocket \ud83d\ude80 launch",
			"two\nlines\tand a tab", "</script>", "Beta", "Marketing", "Design system");

	private final Population population;

	TextValues(Population population) {
		this.population = population;
	}

	private static Map<String, String> prefixes() {
		Map<String, String> prefixes = new LinkedHashMap<>();
		prefixes.put("claude_project_id", "claude_proj_");
		prefixes.put("source_project_id", "claude_proj_");
		prefixes.put("claude_project_document_id", "claude_proj_doc_");
		prefixes.put("claude_published_artifact_id", "published_");
		prefixes.put("role_id", "rbac_role_");
		prefixes.put("granting_role_id", "rbac_role_");
		prefixes.put("group_id", "rbac_group_");
		prefixes.put("invited_rbac_group_id", "rbac_group_");
		prefixes.put("workspace_id", "wrkspc_");
		prefixes.put("api_key_id", "apikey_");
		prefixes.put("admin_api_key_id", "apikey_");
		prefixes.put("agent_id", "cagt_");
		prefixes.put("cascaded_agent_id", "cagt_");
		prefixes.put("cascaded_from_agent_id", "cagt_");
		prefixes.put("session_id", "cse_");
		prefixes.put("cowork_session_id", "clls_");
		prefixes.put("service_account_id", "svac_");
		prefixes.put("memory_id", "mem_");
		prefixes.put("memory_store_id", "memstore_");
		prefixes.put("request_id", "req_0");
		prefixes.put("id", "msg_");
		return prefixes;
	}

	private static byte[][] words(String... texts) {
		byte[][] words = new byte[texts.length][];
		for (int i = 0; i < texts.length; i++) {
			words[i] = new JsonBuffer(64).string(texts[i]).toByteArray();
		}
		return words;
	}

	ValueWriter named(String name) {
		ValueWriter special = special(name);
		if (special != null) {
			return special;
		}
		if (isPerson(name)) {
			return (dice, out) -> out.raw(this.population.quotedUserId(dice.below(Population.PEOPLE)));
		}
		if (name.equals("id") || name.endsWith("_id")) {
			return id(name);
		}
		if (name.contains("email")) {
			return (dice, out) -> out.raw('"').raw(this.population.email(dice.below(Population.PEOPLE))).raw('"');
		}
		return (dice, out) -> out.raw(dice.one(WORDS));
	}

	private @Nullable ValueWriter special(String name) {
		if (name.endsWith("_uuid") || name.endsWith("jti")) {
			return (dice, out) -> out.raw('"').uuid(dice.next()).raw('"');
		}
		if (name.endsWith("_at") || name.equals("hour") || name.endsWith("_date")) {
			return TextValues::time;
		}
		if (name.contains("checksum") || name.contains("fingerprint") || name.endsWith("_hash")) {
			return (dice, out) -> out.raw('"').hex(dice.next(), 64).raw('"');
		}
		if (name.equals("request_body")) {
			return (dice, out) -> out.raw((dice.below(8) == 0) ? "\"{\\\"dry_run\\\":true}\"" : "null");
		}
		if (name.equals("url")) {
			return (dice, out) -> out.raw("\"/v1/compliance/activities?limit=").number(1 + dice.below(5000)).raw('"');
		}
		if (name.endsWith("_url") || name.endsWith("_endpoint") || name.endsWith("issuer")) {
			return (dice, out) -> out.raw("\"https://service-").number(dice.below(40)).raw(".example.com/hook\"");
		}
		if (name.contains("hostname") || name.contains("domain")) {
			return (dice, out) -> out.raw("\"host-").number(dice.below(40)).raw(".example.com\"");
		}
		return null;
	}

	private static boolean isPerson(String name) {
		return name.equals("user_id") || name.endsWith("_user_id") || name.endsWith("owner_id")
				|| name.equals("member_id") || name.equals("account_id");
	}

	private static void time(Dice dice, JsonBuffer out) {
		long second = RANGE_START + dice.below(RANGE_SECONDS);
		out.raw('"');
		Timestamps.write(second * 1_000_000 + dice.below(1000) * 1000L, out);
		out.raw('"');
	}

	private static ValueWriter id(String name) {
		String known = PREFIXES.get(name);
		String prefix = (known != null) ? known : name.substring(0, name.length() - 2);
		byte[] start = JsonBuffer.ascii('"' + prefix + "01");
		long seed = Dice.mix(prefix.hashCode());
		return (dice, out) -> out.raw(start).letters(seed + dice.below(ENTITIES_PER_PREFIX) * 64L, 22).raw('"');
	}

}
