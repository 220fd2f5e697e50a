package io.github.compliancesdk.internal.group;

import java.util.function.Function;

import io.github.compliancesdk.group.Group;
import io.github.compliancesdk.group.GroupMember;
import io.github.compliancesdk.group.GroupSourceType;
import io.github.compliancesdk.internal.json.Members;
import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of their members.
 */
final class GroupDecoder {

	private GroupDecoder() {
	}

	static Group group(Members members, RawJson raw) {
		return new Group(members.requiredString("id"), members.string("name"), members.string("description"),
				value(members, "source_type", GroupSourceType::new), members.strings("roles"),
				members.instant("created_at"), members.instant("updated_at"), members.rest(), raw);
	}

	static GroupMember groupMember(Members members, RawJson raw) {
		return new GroupMember(members.requiredString("user_id"), members.string("email"),
				members.instant("created_at"), members.instant("updated_at"), members.rest(), raw);
	}

	private static <V> @Nullable V value(Members members, String name, Function<String, V> type) {
		String value = members.string(name);
		return (value != null) ? type.apply(value) : null;
	}

}
