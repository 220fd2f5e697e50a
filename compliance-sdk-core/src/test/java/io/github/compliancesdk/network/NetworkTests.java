package io.github.compliancesdk.network;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.net.ssl.SSLParameters;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.config.ProxyOptions;
import io.github.compliancesdk.error.ComplianceTransportException;
import io.github.compliancesdk.support.Certificates;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.TunnelProxy;
import io.github.compliancesdk.support.Wire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * TLS and proxies, against local servers that are real.
 */
class NetworkTests {

	private static final String CREDENTIALS = Base64.getEncoder()
		.encodeToString("auditor:s3cret".getBytes(StandardCharsets.UTF_8));

	@TempDir
	private static Path folder;

	private static Certificates certificates;

	private static Path serverKey;

	private static Path serverTrust;

	private @Nullable WireMockServer server;

	@BeforeAll
	static void makeCertificates() throws Exception {
		certificates = new Certificates(folder);
		serverKey = certificates.keyStore("server", "ip:127.0.0.1", "dns:localhost");
		serverTrust = certificates.trustStore(serverKey);
	}

	@AfterEach
	void stop() {
		if (this.server != null) {
			this.server.stop();
		}
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aServerOfATrustedContextIsTalkedTo(Face face) throws Exception {
		URI url = startTls(serverKey, null);
		try (ComplianceClient client = Wire.client(url).sslContext(Certificates.context(serverTrust, null)).build()) {
			assertThat(face.list(client).firstPage().items()).hasSize(1);
		}
	}

	@Test
	void aServerThatTheJvmDoesNotTrustIsNotTalkedTo() {
		assertThat(assertRefused(startTls(serverKey, null), null).requestSent()).isFalse();
	}

	@Test
	void aDeleteThatTrustKeepsBackIsKnownNotToBeDone() {
		try (ComplianceClient client = Wire.client(startTls(serverKey, null)).allowDeletes().build()) {
			assertThatExceptionOfType(ComplianceTransportException.class)
				.isThrownBy(() -> client.chats().delete("claude_chat_1"))
				.satisfies((ex) -> assertThat(ex.requestSent()).isFalse());
		}
	}

	@Test
	void aServerOfAnotherNameIsNotTalkedToWhateverTheContextTrusts() throws Exception {
		Path other = certificates.keyStore("other", "dns:api.example.com");
		assertThat(assertRefused(startTls(other, null), certificates.trustStore(other)).requestSent()).isFalse();
	}

	@Test
	void aServerThatAsksForACertificateGetsTheOneOfTheContext() throws Exception {
		Path clientKey = certificates.keyStore("client");
		URI url = startTls(serverKey, certificates.trustStore(clientKey));
		assertRefused(url, serverTrust);
		try (ComplianceClient client = Wire.client(url)
			.sslContext(Certificates.context(serverTrust, clientKey))
			.build()) {
			assertThat(client.activities().list().firstPage().items()).hasSize(1);
		}
	}

	@Test
	void protocolsAreThoseThatWereAskedFor() throws Exception {
		URI url = startTls(serverKey, null);
		SSLParameters parameters = new SSLParameters();
		parameters.setProtocols(new String[] { "TLSv1.2" });
		parameters.setCipherSuites(new String[] { "TLS_AES_128_GCM_SHA256" });
		try (ComplianceClient client = Wire.client(url)
			.sslContext(Certificates.context(serverTrust, null))
			.sslParameters(parameters)
			.maxAttempts(1)
			.build()) {
			// a cipher suite of TLS 1.3 alone leaves TLS 1.2 nothing to agree on
			assertThatExceptionOfType(ComplianceTransportException.class)
				.isThrownBy(() -> client.activities().list().firstPage());
		}
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void callsAreTunnelledThroughTheProxy(Face face) throws Exception {
		URI url = startTls(serverKey, null);
		try (TunnelProxy proxy = new TunnelProxy(CREDENTIALS);
				ComplianceClient client = Wire.client(url)
					.sslContext(Certificates.context(serverTrust, null))
					.proxy(ProxyOptions.of("127.0.0.1", proxy.port()).withCredentials("auditor", "s3cret"))
					.build()) {
			assertThat(face.list(client).firstPage().items()).hasSize(1);
			assertThat(proxy.requestLines()).containsExactly("CONNECT 127.0.0.1:" + url.getPort() + " HTTP/1.1");
			assertThat(proxy.headers()).noneMatch((header) -> header.contains(Wire.KEY));
		}
	}

	@Test
	void aProxyThatRefusesTheCredentialsIsAFailureOfTheTransportThatShowsNone() throws Exception {
		URI url = startTls(serverKey, null);
		try (TunnelProxy proxy = new TunnelProxy(CREDENTIALS);
				ComplianceClient client = Wire.client(url)
					.proxy(ProxyOptions.of("127.0.0.1", proxy.port()).withCredentials("auditor", "wrong-one"))
					.maxAttempts(1)
					.build()) {
			assertThatExceptionOfType(ComplianceTransportException.class)
				.isThrownBy(() -> client.activities().list().firstPage())
				.satisfies((ex) -> assertThat(ex.requestSent()).as(stackOf(ex)).isFalse())
				.satisfies((ex) -> assertThat(stackOf(ex)).doesNotContain("wrong-one", "s3cret"));
		}
		assertThat(this.server).isNotNull();
		assertThat(this.server.getAllServeEvents()).isEmpty();
	}

	@Test
	void aProxyThatIsNotThereIsAFailureOfTheTransport() throws Exception {
		int port;
		try (TunnelProxy proxy = new TunnelProxy(null)) {
			port = proxy.port();
		}
		try (ComplianceClient client = Wire.client(startTls(serverKey, null))
			.proxy(ProxyOptions.of("127.0.0.1", port))
			.maxAttempts(1)
			.build()) {
			assertThatExceptionOfType(ComplianceTransportException.class)
				.isThrownBy(() -> client.activities().list().firstPage());
		}
	}

	@ParameterizedTest
	@CsvSource({ "'',3128,host", "http://proxy,3128,host", "user@proxy,3128,host", "proxy,0,port", "proxy,70000,port" })
	void aProxyThatCannotBeIsRefused(String host, int port, String what) {
		assertThatIllegalArgumentException().isThrownBy(() -> ProxyOptions.of(host, port)).withMessageContaining(what);
	}

	@Test
	void theTextOfAProxyShowsNoCredentials() {
		ProxyOptions proxy = ProxyOptions.of("proxy.example.com", 3128);
		assertThat(proxy.withCredentials("auditor", "s3cret")).hasToString("ProxyOptions[proxy.example.com:3128]");
		assertThatIllegalArgumentException().isThrownBy(() -> proxy.withCredentials("a:b", "s3cret"))
			.withMessageNotContaining("s3cret");
	}

	private ComplianceTransportException assertRefused(URI url, @Nullable Path trusted) {
		try (ComplianceClient client = refusing(url, trusted)) {
			ComplianceTransportException refusal = catchThrowableOfType(ComplianceTransportException.class,
					() -> client.activities().list().firstPage());
			assertThat(refusal).isNotNull();
			assertThat(this.server).isNotNull();
			assertThat(this.server.getAllServeEvents()).isEmpty();
			return refusal;
		}
	}

	private static ComplianceClient refusing(URI url, @Nullable Path trusted) {
		try {
			return (trusted != null)
					? Wire.client(url).maxAttempts(1).sslContext(Certificates.context(trusted, null)).build()
					: Wire.client(url).maxAttempts(1).build();
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new AssertionError(ex);
		}
	}

	private URI startTls(Path keyStore, @Nullable Path trustedClients) {
		WireMockConfiguration options = WireMockConfiguration.options()
			.dynamicPort()
			.dynamicHttpsPort()
			.keystorePath(keyStore.toString())
			.keystoreType("PKCS12")
			.keystorePassword(Certificates.PASSWORD)
			.keyManagerPassword(Certificates.PASSWORD);
		if (trustedClients != null) {
			options.needClientAuth(true)
				.trustStorePath(trustedClients.toString())
				.trustStoreType("PKCS12")
				.trustStorePassword(Certificates.PASSWORD);
		}
		WireMockServer started = new WireMockServer(options);
		started.start();
		started.stubFor(any(anyUrl()).willReturn(Wire.lastPage()));
		this.server = started;
		return URI.create("https://127.0.0.1:" + started.httpsPort());
	}

	private static String stackOf(Throwable failure) {
		StringBuilder text = new StringBuilder();
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			text.append(cause).append('\n');
		}
		return text.toString();
	}

}
