package io.github.compliancesdk.samples.export;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row of a list: something of a custodian that is to be exported.
 *
 * @param kind its kind
 * @param id its id
 * @param custodian user id of its owner
 * @param title its title, or null
 * @param createdAt when it was created, or null
 * @param updatedAt when it last changed, or null
 * @param state state the server gave it, or null
 * @param versions ids of its versions; of code artifacts only
 * @param row the row as received
 * @param source the request that brought it
 */
record Listed(Kind kind, String id, String custodian, @Nullable String title, @Nullable Instant createdAt,
		@Nullable Instant updatedAt, @Nullable String state, List<String> versions, String row, Source source) {

	/** Where its files go. */
	String path(String name) {
		return "custodians/" + SafeName.of(this.custodian) + "/" + this.kind.folder() + "/" + name;
	}

}
