package io.github.compliancesdk.spring.boot.endpoint;

import io.github.compliancesdk.spring.boot.ComplianceConnectionDetails;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Auto-configuration that keeps the key out of endpoints such as {@code env}, even where
 * an application shows the values of its properties.
 */
@AutoConfiguration
@ConditionalOnClass(SanitizingFunction.class)
public final class ComplianceKeySanitizingAutoConfiguration {

	ComplianceKeySanitizingAutoConfiguration() {
	}

	@Bean
	SanitizingFunction complianceKeySanitizingFunction(ObjectProvider<ComplianceConnectionDetails> connection,
			Environment environment) {
		return new KeySanitizingFunction(connection, environment);
	}

}
