package io.github.compliancesdk.samples.audit;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a security engineer looks for first. By name of the type, so that types which the
 * server adds later fall into place.
 */
enum Finding {

	FAILED_SIGN_INS("failed sign-ins", "(sso_login|magic_link_login|step_up_authentication)_failed"),

	DELETIONS("deletions", "(.*_)?deleted(_.*)?"),

	KEYS_CREATED("keys created", "(.*_)?key_created"),

	DOWNLOADS_AND_EXPORTS("downloads and exports", "(.*_)?(downloaded|exported|export)(_.*)?");

	private final String label;

	private final Pattern types;

	Finding(String label, String types) {
		this.label = label;
		this.types = Pattern.compile(types);
	}

	String label() {
		return this.label;
	}

	static Stream<Finding> of(String type) {
		return Arrays.stream(values()).filter((finding) -> finding.types.matcher(type).matches());
	}

}
