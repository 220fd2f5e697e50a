package io.github.compliancesdk.spring.boot;

import io.github.compliancesdk.config.ApiKeyProvider;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Matches when a key is set in one of the properties or environment variables, or the
 * application has a provider of keys.
 */
class OnApiKeyCondition extends AnyNestedCondition {

	OnApiKeyCondition() {
		super(ConfigurationPhase.REGISTER_BEAN);
	}

	@Conditional(KeyIsSet.class)
	static class Configured {

	}

	@ConditionalOnBean(ApiKeyProvider.class)
	static class Provided {

	}

	/**
	 * Matches when a key is set; {@code @ConditionalOnProperty} knows the property alone
	 * and takes a blank one for a key.
	 */
	static class KeyIsSet extends SpringBootCondition {

		@Override
		public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
			ConditionMessage.Builder message = ConditionMessage.forCondition("Compliance API key");
			return ApiKeys.isAnySet(context.getEnvironment()) ? ConditionOutcome.match(message.because("is set"))
					: ConditionOutcome.noMatch(message.didNotFind("any of").items(ApiKeys.SOURCES));
		}

	}

}
