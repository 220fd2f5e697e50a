package io.github.compliancesdk.samples.export;

import java.io.IOException;

import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.error.NotFoundException;
import io.github.compliancesdk.error.ResponseTooLargeException;

/**
 * Takes a chat or session once, in large pages or, where they are too large, in smaller
 * ones.
 */
final class Transcripts {

	private static final int[] PAGE_SIZES = { 1000, 100, 10, 1 };

	private final ExportFolder folder;

	private final Failures failures;

	private final UndecodableRecords undecodable;

	private final Progress progress;

	Transcripts(ExportFolder folder, Failures failures, UndecodableRecords undecodable, Progress progress) {
		this.folder = folder;
		this.failures = failures;
		this.undecodable = undecodable;
		this.progress = progress;
	}

	/**
	 * Takes what a list named, unless it is there.
	 * @param listed the row of the list
	 * @param state what there is to know of it
	 * @param pages reads its messages
	 */
	void take(Listed listed, String state, Pages pages) throws IOException {
		if (this.folder.journal().item(listed.kind(), listed.id()) != null) {
			return;
		}
		for (int i = 0; !isTaken(listed, state, pages, PAGE_SIZES[i], i == PAGE_SIZES.length - 1); i++) {
			this.progress.tick();
		}
	}

	private boolean isTaken(Listed listed, String state, Pages pages, int pageSize, boolean last) throws IOException {
		try (Transcript transcript = new Transcript(this.folder, listed)) {
			String known = state;
			try {
				pages.read(pageSize, transcript);
			}
			catch (ResponseTooLargeException ex) {
				if (!last) {
					return false;
				}
				transcript.missing(this.failures.gap("", ex));
				known = Item.INCOMPLETE;
			}
			catch (NotFoundException ex) {
				Gap gap = this.failures.gap("", ex);
				transcript.missing(isPending(listed)
						? new Gap("", "pending", "it has not begun yet: " + gap.detail(), true, gap.requestId()) : gap);
				known = Item.MISSING;
			}
			catch (ComplianceException ex) {
				transcript.missing(this.failures.gap("", ex));
				known = Item.INCOMPLETE;
			}
			Item item = transcript.finish(known);
			this.folder.add(item);
			this.progress.done(item);
			return true;
		}
	}

	private static boolean isPending(Listed listed) {
		return listed.kind() == Kind.REMOTE_SESSION && "pending".equals(listed.state());
	}

	/** After a page has come. */
	void pageRead(Transcript transcript) throws IOException {
		transcript.undecodable(this.undecodable.take());
		this.progress.tick();
	}

	/**
	 * Reads the messages of a chat or session.
	 */
	interface Pages {

		void read(int pageSize, Transcript transcript) throws IOException;

	}

}
