package io.github.compliancesdk.spring.boot;

import java.util.Objects;
import java.util.function.Consumer;

import javax.net.ssl.SSLParameters;

import io.github.compliancesdk.ComplianceClientBuilder;
import io.github.compliancesdk.config.ApiKeyProvider;
import io.github.compliancesdk.config.ProxyOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.ssl.SslOptions;

/**
 * Hands the properties to a builder; what the builder refuses is told by the name of the
 * property.
 */
final class ComplianceClientBuilderConfigurer {

	private final ComplianceProperties properties;

	private final @Nullable ApiKeyProvider deleteKey;

	private final @Nullable SslBundles bundles;

	ComplianceClientBuilderConfigurer(ComplianceProperties properties, @Nullable ApiKeyProvider deleteKey,
			@Nullable SslBundles bundles) {
		this.properties = properties;
		this.deleteKey = deleteKey;
		this.bundles = bundles;
	}

	void configure(ComplianceClientBuilder builder, ComplianceConnectionDetails connection) {
		builder.apiKeyProvider(connection.getApiKeyProvider());
		set("base-url", connection.getBaseUrl(), builder::baseUrl);
		set("anthropic-version", this.properties.anthropicVersion(), builder::anthropicVersion);
		set("connect-timeout", this.properties.connectTimeout(), builder::connectTimeout);
		set("response-timeout", this.properties.responseTimeout(), builder::responseTimeout);
		set("call-timeout", this.properties.callTimeout(), builder::callTimeout);
		set("max-response-size", this.properties.maxResponseSize().toBytes(), builder::maxResponseSize);
		set("max-download-size", this.properties.maxDownloadSize().toBytes(), builder::maxDownloadSize);
		set("rate-limit.acquire-timeout", this.properties.rateLimit().acquireTimeout(), builder::acquireTimeout);
		if (this.deleteKey != null) {
			builder.deleteApiKeyProvider(this.deleteKey);
		}
		if (this.properties.deletion().enabled()) {
			ApiKeys.requireNotAdmin("use", (this.deleteKey != null) ? this.deleteKey : connection.getApiKeyProvider());
			builder.allowDeletes();
		}
		proxy(builder);
		ssl(builder);
	}

	private void proxy(ComplianceClientBuilder builder) {
		ComplianceProperties.Proxy proxy = this.properties.proxy();
		String host = proxy.host();
		if (host == null || host.isBlank()) {
			return;
		}
		set("proxy", host, (value) -> {
			ProxyOptions options = ProxyOptions.of(value, proxy.port());
			String username = proxy.username();
			builder.proxy((username != null)
					? options.withCredentials(username, Objects.requireNonNullElse(proxy.password(), "")) : options);
		});
	}

	private void ssl(ComplianceClientBuilder builder) {
		String name = this.properties.ssl().bundle();
		if (name == null || name.isBlank()) {
			return;
		}
		SslBundle bundle = bundle(name);
		SslOptions options = bundle.getOptions();
		builder.sslContext(bundle.createSslContext())
			.sslParameters(new SSLParameters(options.getCiphers(), options.getEnabledProtocols()));
	}

	private SslBundle bundle(String name) {
		try {
			return Objects.requireNonNull(this.bundles, "There are no SSL bundles").getBundle(name);
		}
		catch (NoSuchSslBundleException ex) {
			throw ComplianceSetupException.ofProperty("compliance.ssl.bundle", ex);
		}
	}

	private static <T> void set(String property, T value, Consumer<T> setter) {
		try {
			setter.accept(value);
		}
		catch (IllegalArgumentException ex) {
			throw ComplianceSetupException.ofProperty("compliance." + property, ex);
		}
	}

}
