package io.github.compliancesdk.session;

import io.github.compliancesdk.paging.Page;

/**
 * A page of messages with the session that they belong to. Immutable.
 */
public interface LocalSessionMessagePage extends Page<LocalSessionMessage> {

	/**
	 * The session that the messages belong to; e-mail addresses are null here.
	 * @return the session
	 */
	LocalSession session();

}
