package io.github.compliancesdk;

import java.net.URI;
import java.util.Set;

/**
 * The checks on a base URL.
 */
final class BaseUrl {

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

	private BaseUrl() {
	}

	static URI checked(URI url) {
		String host = url.getHost();
		if (host == null || url.getScheme() == null) {
			// it is not shown: what stands before the host could be a password
			throw new IllegalArgumentException(
					"The base URL must have a scheme and a host, for example https://api.anthropic.com");
		}
		if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
			throw new IllegalArgumentException("The base URL must have no user, query or fragment");
		}
		boolean https = url.getScheme().equalsIgnoreCase("https");
		boolean http = url.getScheme().equalsIgnoreCase("http");
		if (!https && !http) {
			throw new IllegalArgumentException("The base URL must be https, but is " + url.getScheme());
		}
		if (http && !LOOPBACK.contains(host)) {
			throw new IllegalArgumentException("Plain http would send the key and the records in the clear to " + host
					+ ": use https. Only loopback hosts are taken without it");
		}
		return url;
	}

}
