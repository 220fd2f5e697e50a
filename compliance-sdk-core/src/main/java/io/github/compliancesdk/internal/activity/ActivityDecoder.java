package io.github.compliancesdk.internal.activity;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityType;
import io.github.compliancesdk.internal.json.Members;
import io.github.compliancesdk.json.RawJson;

/**
 * Makes an activity of a row.
 */
final class ActivityDecoder {

	private ActivityDecoder() {
	}

	static Activity decode(Members members, RawJson raw) {
		String id = members.requiredString("id");
		ActivityType type = new ActivityType(members.requiredString("type"));
		Members actor = members.object("actor");
		return new Activity(id, type, members.requiredInstant("created_at"), members.string("organization_id"),
				members.string("organization_uuid"), (actor != null) ? ActorDecoder.decode(actor) : null,
				members.integer("transparency_log_leaf_index"), members.rest(), raw);
	}

}
