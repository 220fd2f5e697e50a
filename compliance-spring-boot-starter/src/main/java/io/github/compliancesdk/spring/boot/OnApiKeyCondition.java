package io.github.compliancesdk.spring.boot;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Matches when a key is set in the property or in one of the environment variables;
 * {@code @ConditionalOnProperty} knows the property alone and takes a blank one for a
 * key.
 */
class OnApiKeyCondition extends SpringBootCondition {

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		ConditionMessage.Builder message = ConditionMessage.forCondition("Compliance API key");
		return (ApiKeys.find(context.getEnvironment()) != null) ? ConditionOutcome.match(message.because("is set"))
				: ConditionOutcome.noMatch(message.didNotFind("any of").items(ApiKeys.SOURCES));
	}

}
