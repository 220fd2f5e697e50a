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
		catch (DeletionOutcomeUnknownException unknown) {
			try {
				// needs a key that may read
				this.compliance.chats().messages(chatId).firstPage();
				return false;
			}
			catch (NotFoundException gone) {
				return true;
			}
		}
	}

}
