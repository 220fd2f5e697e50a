package io.github.compliancesdk.samples.export;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that was exported, as far as it could be had.
 *
 * @param kind its kind
 * @param id its id; of a version those of artifact and version
 * @param custodian user id of its owner; null for what belongs to chats
 * @param title its title or file name as the server gave it, or null
 * @param createdAt when it was created, or null
 * @param updatedAt when it last changed, or null
 * @param messages number of messages, or null if it has none by nature
 * @param state what there is to know of it, one word of a few
 * @param files its files, the received one first
 * @param gaps what is missing of it
 * @param attachments what its messages name
 */
record Item(Kind kind, String id, @Nullable String custodian, @Nullable String title, @Nullable Instant createdAt,
		@Nullable Instant updatedAt, @Nullable Integer messages, String state, List<WrittenFile> files, List<Gap> gaps,
		List<Attachment> attachments) {

	static final String COMPLETE = "complete";

	static final String INCOMPLETE = "incomplete";

	static final String MISSING = "missing";

	/** The file came, but is not what its metadata say: a processed copy. */
	static final String DIFFERS = "differs-from-metadata";

	static final String DELETED_BY_USER = "deleted-by-user";

	String key() {
		return key(this.kind, this.id);
	}

	static String key(Kind kind, String id) {
		return kind.text() + " " + id;
	}

	boolean mayImprove() {
		return this.gaps.stream().anyMatch(Gap::passing);
	}

	/**
	 * What a message names.
	 *
	 * @param kind its kind
	 * @param id its id
	 */
	record Attachment(Kind kind, String id) {

		String key() {
			return Item.key(this.kind, this.id);
		}

	}

}
