package io.github.compliancesdk.spring.boot.condition;

import java.util.List;

/**
 * Situations that are shown together.
 *
 * @param title their heading
 * @param introduction what all of them have
 * @param settings properties of all of them
 * @param situations the situations
 */
record Group(String title, String introduction, List<String> settings, List<Situation> situations) {

	static Group of(String title, String introduction, List<String> settings, Situation... situations) {
		return new Group(title, introduction, settings, List.of(situations));
	}

}
