package io.github.compliancesdk.simulator;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Parameters many operations share, checked as the server checks them.
 */
final class QueryValues {

	private QueryValues() {
	}

	/** Refuses two parameters that exclude each other. */
	static void requireOneOf(QueryString query, String one, String other) {
		if (!query.all(one).isEmpty() && !query.all(other).isEmpty()) {
			throw ApiProblem.badRequest("only one of " + one + " and " + other + " may be set");
		}
	}

	static int limit(QueryString query, int usual, int highest) {
		Long limit = number(query, "limit");
		if (limit == null) {
			return usual;
		}
		if (limit < 1) {
			throw ApiProblem.badRequest("limit: Input should be greater than or equal to 1");
		}
		if (limit > highest) {
			throw ApiProblem.badRequest("limit: Input should be less than or equal to " + highest);
		}
		return limit.intValue();
	}

	/** A whole number, or null if the parameter is absent. */
	static @Nullable Long number(QueryString query, String name) {
		String text = query.single(name);
		if (text == null) {
			return null;
		}
		if (!text.matches("[+-]?[0-9]{1,18}")) {
			throw ApiProblem
				.badRequest(name + ": Input should be a valid integer, unable to parse string as an integer");
		}
		return Long.parseLong(text);
	}

	static boolean ascending(QueryString query, boolean usual) {
		String order = query.single("order");
		if (order == null) {
			return usual;
		}
		if (!order.equals("asc") && !order.equals("desc")) {
			throw ApiProblem.badRequest("order: Input should be 'asc' or 'desc'");
		}
		return order.equals("asc");
	}

	static boolean flag(QueryString query, String name) {
		String text = query.single(name);
		if (text == null || text.equals("false")) {
			return false;
		}
		if (text.equals("true")) {
			return true;
		}
		throw ApiProblem.badRequest(name + ": Input should be a valid boolean, unable to interpret input");
	}

	/** The values of a list parameter. */
	static Set<String> values(QueryString query, String name, int most) {
		List<String> all = query.all(name);
		if (all.size() > most) {
			throw ApiProblem.badRequest(name + ": List should have at most " + most + " items, not " + all.size());
		}
		return new HashSet<>(all);
	}

	/** A time in nanoseconds, shifted to make a bound inclusive or exclusive. */
	static long bound(QueryString query, String name, int shift, long absent) {
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

	/**
	 * Refuses a time of day without an offset, which some lists do in words of their own.
	 */
	static void requireZone(QueryString query, String name) {
		String text = query.single(name);
		if (text != null && text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.]+")) {
			throw ApiProblem.badRequest(name + ": Input should have timezone info");
		}
	}

}
