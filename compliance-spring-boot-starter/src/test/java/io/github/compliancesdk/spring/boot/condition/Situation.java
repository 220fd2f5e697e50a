package io.github.compliancesdk.spring.boot.condition;

import java.util.List;

/**
 * An application that has the starter, and what is special about it.
 *
 * @param application what it has and what is on its class path
 * @param settings its properties and environment variables
 * @param beans its configuration classes
 * @param without what is not on its class path, as beginnings of the names of jars
 */
record Situation(String application, List<String> settings, List<Class<?>> beans, List<String> without) {

	static Situation of(String application, Class<?>... beans) {
		return new Situation(application, List.of(), List.of(beans), List.of());
	}

	Situation with(String... settings) {
		return new Situation(this.application, List.of(settings), this.beans, this.without);
	}

	Situation without(String... jars) {
		return new Situation(this.application, this.settings, this.beans, List.of(jars));
	}

}
