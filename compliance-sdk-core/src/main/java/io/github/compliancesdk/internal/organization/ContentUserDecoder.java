package io.github.compliancesdk.internal.organization;

import io.github.compliancesdk.internal.json.Members;
import io.github.compliancesdk.organization.ContentUser;

/**
 * Makes the owner of a chat, project, document or code artifact.
 */
public final class ContentUserDecoder {

	private ContentUserDecoder() {
	}

	/**
	 * Makes the owner of its members.
	 * @param members the members
	 * @return the owner
	 */
	public static ContentUser decode(Members members) {
		return new ContentUser(members.requiredString("id"), members.string("email_address"), members.rest());
	}

}
