package io.github.compliancesdk.samples.snippets.downloads;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.error.DeletionOutcomeUnknownException;
import io.github.compliancesdk.error.NotFoundException;

/**
 * Deletes a chat and knows how it ended.
 */
class Erasure {

	private final ComplianceClient compliance;

	Erasure(ComplianceClient compliance) {
		this.compliance = compliance;
	}

	boolean erase(String chatId) {
		try {
			this.compliance.chats().delete(chatId);
			return true;
		}
		catch (DeletionOutcomeUnknownException ex) {
			// needs a key that may read, too
			return isGone(chatId);
		}
	}

	private boolean isGone(String chatId) {
		try {
			this.compliance.chats().messages(chatId).firstPage();
			return false;
		}
		catch (NotFoundException ex) {
			return true;
		}
	}

}
