package io.github.compliancesdk.config;

import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy on the way to the API. The connection is tunnelled through it with
 * {@code CONNECT}, so that it sees neither the key nor the records. Immutable.
 */
public final class ProxyOptions {

	private static final int MAX_PORT = 65535;

	private final String host;

	private final int port;

	private final @Nullable String username;

	private final @Nullable String password;

	private ProxyOptions(String host, int port, @Nullable String username, @Nullable String password) {
		this.host = host;
		this.port = port;
		this.username = username;
		this.password = password;
	}

	/**
	 * A proxy that asks for no credentials.
	 * @param host name or address of the proxy, without scheme and port
	 * @param port 1 to 65535
	 * @return the options
	 * @throws IllegalArgumentException if the host is not a name or address, or the port
	 * is out of range
	 */
	public static ProxyOptions of(String host, int port) {
		if (host.isBlank() || host.contains("/") || host.contains("@") || !host.equals(host.strip())) {
			throw new IllegalArgumentException(
					"The proxy's host must be a name or an address without scheme, for example proxy.example.com");
		}
		if (port < 1 || port > MAX_PORT) {
			throw new IllegalArgumentException("The proxy's port must be between 1 and 65535, but is " + port);
		}
		return new ProxyOptions(host, port, null, null);
	}

	/**
	 * The same proxy with credentials, sent as HTTP Basic authentication to the proxy
	 * alone.
	 * @param username name of the user, without a colon
	 * @param password the password
	 * @return the options
	 * @throws IllegalArgumentException if the name is blank or holds a colon
	 */
	public ProxyOptions withCredentials(String username, String password) {
		if (username.isBlank() || username.contains(":")) {
			throw new IllegalArgumentException("The proxy's username must not be blank or hold a colon");
		}
		return new ProxyOptions(this.host, this.port, username, password);
	}

	/**
	 * Name or address of the proxy.
	 * @return the host
	 */
	public String host() {
		return this.host;
	}

	/**
	 * Port of the proxy.
	 * @return the port
	 */
	public int port() {
		return this.port;
	}

	/**
	 * Name of the user.
	 * @return the name, or {@code null} without credentials
	 */
	public @Nullable String username() {
		return this.username;
	}

	/**
	 * The password.
	 * @return the password, or {@code null} without credentials
	 */
	public @Nullable String password() {
		return this.password;
	}

	/**
	 * Shows host and port only.
	 */
	@Override
	public String toString() {
		return "ProxyOptions[" + this.host + ":" + this.port + "]";
	}

}
