package io.github.compliancesdk.simulator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;

/**
 * A key the simulator knows. Immutable; its text is never shown.
 */
public final class SimulatedKey {

	static final String COMPLIANCE_PREFIX = "sk-ant-api01-";

	static final String ADMIN_PREFIX = "sk-ant-admin01-";

	private final String value;

	private final List<String> scopes;

	private final State state;

	private SimulatedKey(String value, List<String> scopes, State state) {
		this.value = value;
		this.scopes = scopes;
		this.state = state;
	}

	/**
	 * A Compliance Access Key.
	 * @param key the key, beginning with {@code sk-ant-api01-}
	 * @param scopes what it may do, such as {@code read:compliance_activities}; may be
	 * none
	 * @return the key
	 */
	public static SimulatedKey compliance(String key, String... scopes) {
		requirePrefix(key, COMPLIANCE_PREFIX);
		return new SimulatedKey(key, List.of(scopes), State.ACTIVE);
	}

	/**
	 * An Admin API key, which reads activities and nothing else.
	 * @param key the key, beginning with {@code sk-ant-admin01-}
	 * @return the key
	 */
	public static SimulatedKey admin(String key) {
		requirePrefix(key, ADMIN_PREFIX);
		return new SimulatedKey(key, List.of(), State.ACTIVE);
	}

	private static void requirePrefix(String key, String prefix) {
		if (!key.startsWith(prefix)) {
			throw new IllegalArgumentException("The key must begin with " + prefix);
		}
	}

	/**
	 * The same key after it was disabled or deleted: every call with it is a 401.
	 * @return the deactivated key
	 */
	public SimulatedKey deactivated() {
		return new SimulatedKey(this.value, this.scopes, State.DEACTIVATED);
	}

	/**
	 * The same key after its expiry: every call with it is a 401.
	 * @return the expired key
	 */
	public SimulatedKey expired() {
		return new SimulatedKey(this.value, this.scopes, State.EXPIRED);
	}

	String value() {
		return this.value;
	}

	List<String> scopes() {
		return this.scopes;
	}

	boolean isAdmin() {
		return this.value.startsWith(ADMIN_PREFIX);
	}

	State state() {
		return this.state;
	}

	/** The id the feed shows for this key. */
	String id() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.value.getBytes(StandardCharsets.UTF_8));
			long seed = 0;
			for (int i = 0; i < 8; i++) {
				seed = seed << 8 | (digest[i] & 0xFF);
			}
			return new JsonBuffer(48).raw("apikey_01").letters(seed, 22).text();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Kind, state and scopes, never the key itself.
	 */
	@Override
	public String toString() {
		return "SimulatedKey[" + (isAdmin() ? "admin" : "compliance") + ", "
				+ this.state.name().toLowerCase(Locale.ROOT) + ", scopes=" + this.scopes + "]";
	}

	enum State {

		ACTIVE, DEACTIVATED, EXPIRED

	}

}
