package io.github.compliancesdk.spring.boot;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the Compliance API clients.
 *
 * @param enabled Whether to configure the Compliance API clients.
 * @param apiKey Access key that is sent with every request. If blank, the environment
 * variable ANTHROPIC_COMPLIANCE_ACCESS_KEY is used, else ANTHROPIC_COMPLIANCE_API_KEY.
 * @param apiKeyFile File that holds the access key, for example a mounted secret. It is
 * read for each request, so that another key counts from the moment it is there. Not
 * together with the key itself.
 * @param baseUrl Scheme and host of the API. Plain http is accepted for loopback hosts
 * only.
 * @param anthropicVersion Value of the anthropic-version header.
 * @param connectTimeout Longest time for connecting.
 * @param responseTimeout Longest silence of the server within one attempt.
 * @param callTimeout Longest time of one call with all its attempts and waits. A walk
 * over pages is limited page by page.
 * @param maxResponseSize Largest JSON body that is held in memory, counted after
 * decompression.
 * @param maxDownloadSize Largest file that is held in memory. Files on disk have no
 * bound.
 * @param deleteApiKey Access key that is sent with deletes alone. If blank, the key of
 * reads is used.
 * @param deleteApiKeyFile File that holds the access key of deletes, read for each of
 * them. Not together with the key itself.
 * @param requiredScopes Scopes that the key must have, checked when the application
 * starts. Each costs one request of the budget and leaves one activity in the feed. A
 * missing one fails the start.
 * @param ssl TLS to the API.
 * @param proxy HTTP proxy on the way to the API.
 * @param deletion Permanent deletion.
 * @param retry Repeating of attempts.
 * @param rateLimit Pacing of attempts.
 */
@ConfigurationProperties("compliance")
public record ComplianceProperties(@DefaultValue("true") boolean enabled, @Nullable String apiKey,
		@Nullable Path apiKeyFile, @DefaultValue("https://api.anthropic.com") URI baseUrl,
		@DefaultValue("2023-06-01") String anthropicVersion, @DefaultValue("10s") Duration connectTimeout,
		@DefaultValue("60s") Duration responseTimeout, @DefaultValue("10m") Duration callTimeout,
		@DefaultValue("32MB") DataSize maxResponseSize, @DefaultValue("32MB") DataSize maxDownloadSize,
		@Nullable String deleteApiKey, @Nullable Path deleteApiKeyFile, @DefaultValue List<String> requiredScopes,
		@DefaultValue Ssl ssl, @DefaultValue Proxy proxy, @DefaultValue Deletion deletion, @DefaultValue Retry retry,
		@DefaultValue RateLimit rateLimit) {

	/**
	 * Shows everything but the keys.
	 */
	@Override
	public String toString() {
		return "ComplianceProperties[enabled=" + this.enabled + ", apiKey=" + ((this.apiKey != null) ? "******" : null)
				+ ", apiKeyFile=" + this.apiKeyFile + ", baseUrl=" + this.baseUrl + ", anthropicVersion="
				+ this.anthropicVersion + ", connectTimeout=" + this.connectTimeout + ", responseTimeout="
				+ this.responseTimeout + ", callTimeout=" + this.callTimeout + ", maxResponseSize="
				+ this.maxResponseSize + ", maxDownloadSize=" + this.maxDownloadSize + ", deleteApiKey="
				+ ((this.deleteApiKey != null) ? "******" : null) + ", deleteApiKeyFile=" + this.deleteApiKeyFile
				+ ", requiredScopes=" + this.requiredScopes + ", ssl=" + this.ssl + ", proxy=" + this.proxy
				+ ", deletion=" + this.deletion + ", retry=" + this.retry + ", rateLimit=" + this.rateLimit + "]";
	}

	/**
	 * TLS to the API.
	 *
	 * @param bundle Name of the SSL bundle (spring.ssl.bundle.*) that tells whom to trust
	 * and which certificate to show. Without one the JVM's trust store counts.
	 */
	public record Ssl(@Nullable String bundle) {

	}

	/**
	 * HTTP proxy on the way to the API. Requests are tunnelled through it.
	 *
	 * @param host Name or address of the proxy. Without one there is no proxy.
	 * @param port Port of the proxy.
	 * @param username User that the proxy asks for.
	 * @param password Password that the proxy asks for.
	 */
	public record Proxy(@Nullable String host, @DefaultValue("3128") int port, @Nullable String username,
			@Nullable String password) {

		/**
		 * Shows host and port only.
		 */
		@Override
		public String toString() {
			return "Proxy[host=" + this.host + ", port=" + this.port + "]";
		}

	}

	/**
	 * Permanent deletion.
	 *
	 * @param enabled Whether deletes are sent. If not, each one fails and nothing is
	 * sent.
	 */
	public record Deletion(@DefaultValue("false") boolean enabled) {

	}

	/**
	 * Repeating of attempts.
	 *
	 * @param maxAttempts Most attempts of one call, the first one included.
	 * @param initialBackoff Wait before the second attempt; it doubles from attempt to
	 * attempt, with jitter, and is never shorter than what the server asks for.
	 * @param maxBackoff Longest wait between two attempts, unless the server asks for
	 * more.
	 */
	public record Retry(@DefaultValue("4") int maxAttempts, @DefaultValue("1s") Duration initialBackoff,
			@DefaultValue("60s") Duration maxBackoff) {

	}

	/**
	 * Pacing of attempts.
	 *
	 * @param requestsPerMinute Share of the organization's budget that this process may
	 * use, in requests per minute: no 60 seconds see more. 0 switches the pacing off,
	 * never the server's.
	 * @param acquireTimeout Longest wait of an attempt for its turn.
	 */
	public record RateLimit(@DefaultValue("600") int requestsPerMinute, @DefaultValue("2m") Duration acquireTimeout) {

	}

}
