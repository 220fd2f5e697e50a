package io.github.compliancesdk.session;

import io.github.compliancesdk.paging.Page;

/**
 * A page of messages with the session that they belong to. Immutable.
 */
public interface RemoteSessionMessagePage extends Page<RemoteSessionMessage> {

	/**
	 * The session that the messages belong to; e-mail addresses are null here.
	 * @return the session
	 */
	RemoteSession session();

}
