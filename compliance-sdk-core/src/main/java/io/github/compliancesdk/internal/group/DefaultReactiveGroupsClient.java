package io.github.compliancesdk.internal.group;

import java.util.Map;

import io.github.compliancesdk.group.Group;
import io.github.compliancesdk.group.GroupListParams;
import io.github.compliancesdk.group.GroupMember;
import io.github.compliancesdk.group.ReactiveGroupsClient;
import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.internal.Query;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.json.RecordDecoder;
import io.github.compliancesdk.internal.paging.CursorPage;
import io.github.compliancesdk.internal.paging.DefaultReactivePaged;
import io.github.compliancesdk.internal.paging.NextPageDecoder;
import io.github.compliancesdk.internal.paging.NextPageSource;
import io.github.compliancesdk.paging.PageParams;
import reactor.core.publisher.Mono;

/**
 * Reactive face of the groups.
 */
public final class DefaultReactiveGroupsClient implements ReactiveGroupsClient {

	private static final Operation LIST = Operation.get("groups.list", "/v1/compliance/groups",
			"read:compliance_org_data");

	private static final NextPageDecoder<Group> LIST_PAGE = new NextPageDecoder<>(GroupDecoder::group);

	private static final Operation RETRIEVE = Operation.get("groups.retrieve", "/v1/compliance/groups/{groupId}",
			"read:compliance_org_data");

	private static final RecordDecoder<Group> RETRIEVE_RECORD = new RecordDecoder<>(GroupDecoder::group);

	private static final Operation MEMBERS = Operation.get("groups.members", "/v1/compliance/groups/{groupId}/members",
			"read:compliance_user_data");

	private static final NextPageDecoder<GroupMember> MEMBERS_PAGE = new NextPageDecoder<>(GroupDecoder::groupMember);

	private final Transport transport;

	/**
	 * Creates the face.
	 * @param transport sends the calls
	 */
	public DefaultReactiveGroupsClient(Transport transport) {
		this.transport = transport;
	}

	@Override
	public DefaultReactivePaged<Group, CursorPage<Group>> list(GroupListParams params) {
		return new DefaultReactivePaged<>(
				new NextPageSource<>(this.transport, new ApiCall(LIST, listQuery(params)), LIST_PAGE), null);
	}

	@Override
	public Mono<Group> retrieve(String groupId) {
		return this.transport.fetch(new ApiCall(RETRIEVE, Map.of("groupId", groupId), Query.empty()), RETRIEVE_RECORD);
	}

	@Override
	public DefaultReactivePaged<GroupMember, CursorPage<GroupMember>> members(String groupId, PageParams params) {
		return new DefaultReactivePaged<>(new NextPageSource<>(this.transport,
				new ApiCall(MEMBERS, Map.of("groupId", groupId), Query.empty().with("limit", params.pageSize())),
				MEMBERS_PAGE), null);
	}

	private static Query listQuery(GroupListParams params) {
		return Query.empty().with("name_prefix", params.namePrefix()).with("limit", params.pageSize());
	}

}
