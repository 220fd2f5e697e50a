package io.github.compliancesdk.simulator;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
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

	private static final ParameterNames NAMES = new ParameterNames(TYPES, EXCLUDED_TYPES, "actor_ids[]", "user_ids[]",
			"organization_ids[]", "created_at.gt", "created_at.gte", "created_at.lt", "created_at.lte", "after_id",
			"before_id", "limit", "order");

	private static final int DEFAULT_LIMIT = 100;

	private static final int MAXIMUM_LIMIT = 5000;

	static ActivityQuery parse(QueryString query) {
		NAMES.requireKnown(query);
		requireOneOf(query, "after_id", "before_id");
		requireOneOf(query, TYPES, EXCLUDED_TYPES);
		long from = Math.max(bound(query, "created_at.gte", 0, Long.MIN_VALUE),
				bound(query, "created_at.gt", 1, Long.MIN_VALUE));
		long to = Math.min(bound(query, "created_at.lt", 0, Long.MAX_VALUE),
				bound(query, "created_at.lte", 1, Long.MAX_VALUE));
		return new ActivityQuery(from, to, filter(query), ascending(query), limit(query), cursor(query, "after_id"),
				cursor(query, "before_id"));
	}

	private static void requireOneOf(QueryString query, String one, String other) {
		if (!query.all(one).isEmpty() && !query.all(other).isEmpty()) {
			throw ApiProblem.badRequest("only one of " + one + " and " + other + " may be set");
		}
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

	private static boolean ascending(QueryString query) {
		String order = query.single("order");
		if (order == null || order.equals("desc")) {
			return false;
		}
		if (order.equals("asc")) {
			return true;
		}
		throw ApiProblem.badRequest("order: Input should be 'asc' or 'desc'");
	}

	private static int limit(QueryString query) {
		String text = query.single("limit");
		if (text == null) {
			return DEFAULT_LIMIT;
		}
		if (!text.matches("[+-]?[0-9]{1,18}")) {
			throw ApiProblem.badRequest("limit: Input should be a valid integer, unable to parse string as an integer");
		}
		long limit = Long.parseLong(text);
		if (limit < 1) {
			throw ApiProblem.badRequest("limit: Input should be greater than or equal to 1");
		}
		if (limit > MAXIMUM_LIMIT) {
			throw ApiProblem.badRequest("limit: Input should be less than or equal to " + MAXIMUM_LIMIT);
		}
		return (int) limit;
	}

	private static long bound(QueryString query, String name, int shift, long absent) {
		String text = query.single(name);
		if (text == null) {
			return absent;
		}
		try {
			return Timestamps.nanos(OffsetDateTime.parse(text).toInstant()) + shift;
		}
		catch (DateTimeParseException ex) {
			throw ApiProblem.badRequest(name + ": Input should be a valid datetime or date, "
					+ (text.matches("[0-9]{4}.*") ? "invalid datetime" : "invalid character in year"));
		}
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
