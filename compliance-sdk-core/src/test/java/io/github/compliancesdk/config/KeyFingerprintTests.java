package io.github.compliancesdk.config;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeyFingerprintTests {

	@Test
	void itIsTheBeginningOfTheDigest() {
		// printf abc | sha256sum
		assertThat(KeyFingerprint.of("abc")).isEqualTo("ba7816bf");
	}

	@Test
	void aProviderThatHasNoKeyNowHasNone() {
		assertThat(KeyFingerprint.of(ApiKeyProvider.of("abc"))).isEqualTo("ba7816bf");
		assertThat(KeyFingerprint.of((ApiKeyProvider) () -> {
			throw new IllegalStateException();
		})).isNull();
	}

	@Test
	void otherKeysHaveOthers() {
		assertThat(KeyFingerprint.of("sk-ant-api01-a")).isNotEqualTo(KeyFingerprint.of("sk-ant-api01-b"));
	}

}
