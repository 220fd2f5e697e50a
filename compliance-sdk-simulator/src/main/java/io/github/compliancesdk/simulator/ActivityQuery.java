package io.github.compliancesdk.simulator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a call to the activity feed asks for, checked as the server checks it.
 *
 * @param fromNanos earliest creation time, inclusive
 * @param toNanos latest creation time, exclusive
 * @param filter what else the rows have to match
 * @param ascending oldest first
 * @param limit rows on a page
 * @param after cursor to go on from
 * @param before cursor to go back from
 */
record ActivityQuery(long fromNanos, long toNanos, ActivityFilter filter, boolean ascending, int limit,
		@Nullable RowPosition after, @Nullable RowPosition before) {

	private static final String TYPES = "activity_types[]";

	private static final String EXCLUDED_TYPES = "exclude_activity_types[]";

	/** The parameters of the operation. */
	static final String[] PARAMETERS = { TYPES, EXCLUDED_TYPES, "actor_ids[]", "user_ids[]", "organization_ids[]",
			"created_at.gt", "created_at.gte", "created_at.lt", "created_at.lte", "after_id", "before_id", "limit",
			"order" };

	private static final int DEFAULT_LIMIT = 100;

	private static final int MAXIMUM_LIMIT = 5000;

	static ActivityQuery parse(QueryString query) {
		QueryValues.requireOneOf(query, "after_id", "before_id");
		QueryValues.requireOneOf(query, TYPES, EXCLUDED_TYPES);
		TimeRange created = TimeRange.parse(query, "created_at");
		return new ActivityQuery(created.fromNanos(), created.toNanos(), filter(query),
				QueryValues.ascending(query, false), QueryValues.limit(query, DEFAULT_LIMIT, MAXIMUM_LIMIT),
				cursor(query, "after_id"), cursor(query, "before_id"));
	}

	private static ActivityFilter filter(QueryString query) {
		Set<String> users = new HashSet<>(query.all("actor_ids[]"));
		users.addAll(query.all("user_ids[]"));
		return new ActivityFilter(types(query, TYPES), types(query, EXCLUDED_TYPES), users,
				new HashSet<>(query.all("organization_ids[]")));
	}

	private static Set<String> types(QueryString query, String name) {
		List<String> types = query.all(name);
		for (int i = 0; i < types.size(); i++) {
			if (!ActivityCatalogue.get().isFilterable(types.get(i))) {
				throw ApiProblem.badRequest(name + "." + i + ": Input is not one of the permitted values.");
			}
		}
		return new HashSet<>(types);
	}

	private static @Nullable RowPosition cursor(QueryString query, String name) {
		String text = query.single(name);
		if (text == null) {
			return null;
		}
		RowPosition position = CursorCodec.decode(text);
		if (position == null) {
			throw ApiProblem.badRequest("Invalid activity_id format: '" + text + "'");
		}
		return position;
	}

}
