package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * All types of generated records and how often each occurs. One record in each eight
 * takes the next type of the round, so that every type occurs once in about 4,200
 * records; the others follow the weights of daily use.
 */
final class GeneratedTypes {

	private static final int WEIGHTED = 4096;

	private static final int ROUND_SHARE = 8;

	private static final String[] ADDED_LATER = { "claude_added_later_event", "platform_added_later_event",
			"org_added_later_event", "added_later" };

	private static final GeneratedTypes INSTANCE = new GeneratedTypes();

	private final Population population = new Population();

	private final ActorPool actors = new ActorPool(this.population);

	private final GeneratedType[] all;

	private final short[] weighted = new short[WEIGHTED];

	private GeneratedTypes() {
		TextValues texts = new TextValues(this.population);
		List<GeneratedType> types = new ArrayList<>();
		Map<String, Integer> numbers = new LinkedHashMap<>();
		for (JsonNode entry : ActivityCatalogue.get().entries()) {
			String name = entry.path("type").asText();
			numbers.put(name, types.size());
			types.add(new GeneratedType(name, entry, texts));
		}
		for (String name : ADDED_LATER) {
			types.add(new GeneratedType(name, JsonNodeFactory.instance.objectNode(), texts));
		}
		this.all = types.toArray(new GeneratedType[0]);
		fillWeighted(numbers);
	}

	static GeneratedTypes get() {
		return INSTANCE;
	}

	private void fillWeighted(Map<String, Integer> numbers) {
		Map<String, Integer> weights = new LinkedHashMap<>();
		weights.put("claude_chat_viewed", 900);
		weights.put("claude_chat_created", 700);
		weights.put("claude_file_uploaded", 330);
		weights.put("compliance_api_accessed", 300);
		weights.put("sso_login_succeeded", 260);
		weights.put("claude_file_viewed", 200);
		weights.put("claude_project_viewed", 180);
		weights.put("claude_chat_updated", 150);
		weights.put("claude_artifact_viewed", 120);
		weights.put("user_logged_out", 100);
		weights.put("cowork_session_updated", 100);
		weights.put("claude_artifact_created", 90);
		weights.put("claude_project_document_uploaded", 80);
		weights.put("sso_login_initiated", 80);
		weights.put("sso_login_failed", 60);
		weights.put("claude_chat_deleted", 50);
		weights.put("claude_file_deleted", 40);
		weights.put("platform_federated_authentication", 40);
		weights.put("group_member_added", 30);
		weights.put("org_user_invite_sent", 20);
		weights.put("anthropic_access", 8);
		weights.put("cmek_preserve", 4);
		int next = 0;
		for (Map.Entry<String, Integer> weight : weights.entrySet()) {
			Integer number = numbers.get(weight.getKey());
			for (int i = 0; number != null && i < weight.getValue() && next < WEIGHTED; i++) {
				this.weighted[next++] = number.shortValue();
			}
		}
		for (int type = 0; next < WEIGHTED; type++) {
			this.weighted[next++] = (short) (type % this.all.length);
		}
	}

	GeneratedType typeOf(long seed, long index) {
		long round = index / ROUND_SHARE;
		if (index % ROUND_SHARE == (Dice.mix(seed + 1, round) & (ROUND_SHARE - 1))) {
			// 31 is coprime to the number of types: neighbours in the list are kept apart
			return this.all[(int) (round * 31 % this.all.length)];
		}
		return this.all[this.weighted[Dice.scale(Dice.mix(seed + 2, index), WEIGHTED)]];
	}

	Population population() {
		return this.population;
	}

	ActorPool actors() {
		return this.actors;
	}

}
