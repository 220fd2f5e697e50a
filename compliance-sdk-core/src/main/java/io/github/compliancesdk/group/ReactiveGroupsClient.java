package io.github.compliancesdk.group;

import io.github.compliancesdk.paging.PageParams;
import io.github.compliancesdk.paging.ReactivePaged;
import reactor.core.publisher.Mono;

/**
 * Groups and their members, for reactive callers. Safe for use by several threads. What
 * goes wrong is a {@link io.github.compliancesdk.error.ComplianceException}.
 */
public interface ReactiveGroupsClient {

	/**
	 * Reads the groups. Operation {@code listGroups}; scope {@code
	 * read:compliance_org_data} or {@code read:org_audit}.
	 * @return the rows, fetched on demand
	 */
	default ReactivePaged<Group> list() {
		return list(GroupListParams.builder().build());
	}

	/**
	 * Reads the groups. Operation {@code listGroups}; scope {@code
	 * read:compliance_org_data} or {@code read:org_audit}.
	 * @param params filters and page size
	 * @return the rows, fetched on demand
	 */
	ReactivePaged<Group> list(GroupListParams params);

	/**
	 * Reads one group. Operation {@code getGroup}; scope {@code
	 * read:compliance_org_data} or {@code read:org_audit}.
	 * @param groupId id of the group, {@code rbac_group_...}
	 * @return the record
	 * @throws IllegalArgumentException if an id is blank
	 */
	Mono<Group> retrieve(String groupId);

	/**
	 * Reads the members of a group. Operation {@code listGroupMembers}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @param groupId id of the group, {@code rbac_group_...}
	 * @return the rows, fetched on demand
	 * @throws IllegalArgumentException if an id is blank
	 */
	default ReactivePaged<GroupMember> members(String groupId) {
		return members(groupId, PageParams.builder().build());
	}

	/**
	 * Reads the members of a group. Operation {@code listGroupMembers}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @param groupId id of the group, {@code rbac_group_...}
	 * @param params page size
	 * @return the rows, fetched on demand
	 * @throws IllegalArgumentException if an id is blank
	 */
	ReactivePaged<GroupMember> members(String groupId, PageParams params);

}
