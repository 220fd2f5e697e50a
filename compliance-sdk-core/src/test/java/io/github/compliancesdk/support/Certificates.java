package io.github.compliancesdk.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Key stores of certificates that sign themselves, made by the JDK's keytool.
 */
public final class Certificates {

	public static final String PASSWORD = "changeit";

	private final Path folder;

	public Certificates(Path folder) {
		this.folder = folder;
	}

	/**
	 * A key with its certificate.
	 * @param name the common name and the name of the store
	 * @param subjects further names, such as {@code ip:127.0.0.1}
	 */
	public Path keyStore(String name, String... subjects) throws IOException, InterruptedException {
		Path store = this.folder.resolve(name + ".p12");
		List<String> arguments = new ArrayList<>(
				List.of("-genkeypair", "-alias", "key", "-keyalg", "EC", "-dname", "CN=" + name, "-validity", "2"));
		if (subjects.length > 0) {
			arguments.addAll(List.of("-ext", "SAN=" + String.join(",", subjects)));
		}
		keytool(store, arguments);
		return store;
	}

	/**
	 * A store that trusts the certificate of another and holds no key.
	 */
	public Path trustStore(Path keyStore) throws IOException, InterruptedException {
		Path certificate = Files.createTempFile(this.folder, "certificate", ".pem");
		keytool(keyStore, List.of("-exportcert", "-alias", "key", "-rfc", "-file", certificate.toString()));
		Path store = this.folder.resolve("trusts-" + keyStore.getFileName());
		keytool(store, List.of("-importcert", "-alias", "trusted", "-noprompt", "-file", certificate.toString()));
		return store;
	}

	private static void keytool(Path store, List<String> arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
		command.addAll(arguments);
		command.addAll(Arrays.asList("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes());
		assertThat(process.waitFor()).as(output).isZero();
	}

	public static SSLContext context(Path trustStore, @Nullable Path keyStore)
			throws IOException, GeneralSecurityException {
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(load(trustStore));
		KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		keys.init((keyStore != null) ? load(keyStore) : null, PASSWORD.toCharArray());
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
		return context;
	}

	private static KeyStore load(Path path) throws IOException, GeneralSecurityException {
		KeyStore store = KeyStore.getInstance("PKCS12");
		try (InputStream input = Files.newInputStream(path)) {
			store.load(input, PASSWORD.toCharArray());
		}
		return store;
	}

}
