package io.github.compliancesdk.samples.audit;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a security engineer looks for first. By name of the type, so that types which the
 * server adds later fall into place.
 */
enum Finding {

	FAILED_SIGN_INS("failed sign-ins",
			Set.of("sso_login_failed", "magic_link_login_failed", "step_up_authentication_failed")::contains),

	DELETIONS("deletions", (type) -> contains(type, "deleted")),

	KEYS_CREATED("keys created", (type) -> contains(type, "key") && contains(type, "created")),

	DOWNLOADS_AND_EXPORTS("downloads and exports",
			(type) -> contains(type, "downloaded") || contains(type, "exported") || contains(type, "export"));

	private final String label;

	private final Predicate<String> types;

	Finding(String label, Predicate<String> types) {
		this.label = label;
		this.types = types;
	}

	String label() {
		return this.label;
	}

	static Stream<Finding> of(String type) {
		return Arrays.stream(values()).filter((finding) -> finding.types.test(type));
	}

	private static boolean contains(String type, String word) {
		return Arrays.asList(type.split("_")).contains(word);
	}

}
