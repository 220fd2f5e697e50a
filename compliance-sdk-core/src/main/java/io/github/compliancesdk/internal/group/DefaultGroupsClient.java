package io.github.compliancesdk.internal.group;

import io.github.compliancesdk.group.Group;
import io.github.compliancesdk.group.GroupListParams;
import io.github.compliancesdk.group.GroupMember;
import io.github.compliancesdk.group.GroupsClient;
import io.github.compliancesdk.internal.Blocking;
import io.github.compliancesdk.internal.paging.BlockingPaged;
import io.github.compliancesdk.paging.PageParams;
import io.github.compliancesdk.paging.Paged;

/**
 * Blocking face of the groups.
 */
public final class DefaultGroupsClient implements GroupsClient {

	private final DefaultReactiveGroupsClient reactive;

	/**
	 * Creates the face.
	 * @param reactive the other face
	 */
	public DefaultGroupsClient(DefaultReactiveGroupsClient reactive) {
		this.reactive = reactive;
	}

	@Override
	public Paged<Group> list(GroupListParams params) {
		return new BlockingPaged<>(this.reactive.list(params));
	}

	@Override
	public Group retrieve(String groupId) {
		return Blocking.await(this.reactive.retrieve(groupId));
	}

	@Override
	public Paged<GroupMember> members(String groupId, PageParams params) {
		return new BlockingPaged<>(this.reactive.members(groupId, params));
	}

}
