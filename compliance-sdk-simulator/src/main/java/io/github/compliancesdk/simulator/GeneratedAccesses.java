package io.github.compliancesdk.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Generated accesses by Anthropic, each a leaf of the transparency log of its
 * organization.
 */
final class GeneratedAccesses {

	private static final String[] REASONS = { "safety_review", "incident_response", "policy_violation_investigation",
			"csae_report" };

	private final TenantStore store;

	private final GeneratedValues values;

	private final GeneratedPeople people;

	GeneratedAccesses(TenantStore store, GeneratedValues values, GeneratedPeople people) {
		this.store = store;
		this.values = values;
		this.people = people;
	}

	/** Two of three in the first organization, the others in the second. */
	void add(int count) {
		long step = (GeneratedValues.TO - GeneratedValues.FROM) / Math.max(1, count);
		int[] sizes = new int[2];
		for (int i = 0; i < count; i++) {
			Dice dice = this.values.dice("access", i);
			int log = (i % 3 == 2 && this.people.organizations().size() > 1) ? 1 : 0;
			GeneratedPeople.Organization organization = this.people.organizations().get(log);
			long logged = GeneratedValues.FROM + i * step;
			boolean workspace = log == 1 && dice.below(2) == 0;
			ObjectNode row = Json.object();
			row.put("id", this.values.id("activity_", i));
			row.put("type", (dice.below(6) == 0) ? "cmek_preserve" : "anthropic_access");
			row.put("created_at", GeneratedValues.time(logged));
			row.put("organization_id", organization.id()).put("organization_uuid", organization.uuid());
			row.putObject("actor").put("type", "anthropic_actor").putNull("email_address");
			row.put("accessed_at", GeneratedValues.time(logged - dice.below(48) * (60 * GeneratedValues.MINUTE)));
			row.put("accessor_department", "Trust & \"Safety\" \u00fc").put("reason_code", dice.one(REASONS));
			if (dice.below(4) == 0) {
				row.putNull("resource_details");
			}
			else {
				ObjectNode details = row.putObject("resource_details").put("type", "message");
				details.put("id", (dice.below(5) == 0) ? null : this.values.id("claude_chat_msg_", i));
				details.put("parent", this.values.id("claude_chat_", i));
			}
			GeneratedValues.maybe(dice, row, "workspace_id", workspace ? this.values.id("wrkspc_", 0) : null);
			if (workspace) {
				row.put("workspace_uuid", new JsonBuffer(36).uuid(dice.next()).text());
			}
			row.put("transparency_log_leaf_index", sizes[log]++);
			this.store.add(RowKind.ACCESS, "", row);
		}
	}

}
