package io.github.compliancesdk.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The published list of activity types, read once from the class path.
 */
final class ActivityCatalogue {

	private static final ActivityCatalogue INSTANCE = new ActivityCatalogue();

	private final JsonNode entries = resource("activity-types.json");

	private final Set<String> filterable = new HashSet<>();

	private ActivityCatalogue() {
		for (JsonNode entry : this.entries) {
			if (entry.path("listed_in_enum").asBoolean(true)) {
				this.filterable.add(entry.path("type").asText());
			}
		}
	}

	static ActivityCatalogue get() {
		return INSTANCE;
	}

	static JsonNode resource(String name) {
		try (InputStream in = ActivityCatalogue.class.getResourceAsStream("spec/" + name)) {
			if (in == null) {
				throw new IllegalStateException("Missing on the class path: spec/" + name);
			}
			return new ObjectMapper().readTree(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Whether the type filters take this type; the access transparency types they do not.
	 */
	boolean isFilterable(String type) {
		return this.filterable.contains(type);
	}

	List<JsonNode> entries() {
		List<JsonNode> list = new ArrayList<>();
		this.entries.forEach(list::add);
		return list;
	}

}
