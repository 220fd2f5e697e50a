package io.github.compliancesdk.config;

import io.github.compliancesdk.json.UndecodableRecord;

/**
 * Takes records that cannot be decoded, so that one of them costs itself and not its
 * page. Without a handler such a page is a
 * {@link io.github.compliancesdk.error.ComplianceDecodingException}.
 * <p>
 * It is called once for each such record of a page, in their order, before the caller
 * gets the page, on a thread that must not block, and by several threads at once. An
 * exception of the handler fails the page.
 */
@FunctionalInterface
public interface UndecodableRecordHandler {

	/**
	 * Takes a record: keep it, or it is lost.
	 * @param record the record, raw
	 */
	void handle(UndecodableRecord record);

}
