package io.github.compliancesdk.spring.boot.feed;

import io.github.compliancesdk.feed.ActivityHandler;
import io.github.compliancesdk.feed.ReactiveActivityHandler;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.ConfigurationCondition;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Matches when somebody wants activities.
 */
class OnActivityListenerCondition extends SpringBootCondition implements ConfigurationCondition {

	@Override
	public ConfigurationPhase getConfigurationPhase() {
		return ConfigurationPhase.REGISTER_BEAN;
	}

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		ConditionMessage.Builder message = ConditionMessage.forCondition("Activity listener");
		ConfigurableListableBeanFactory beanFactory = context.getBeanFactory();
		if (beanFactory == null) {
			return ConditionOutcome.noMatch(message.because("there is no bean factory"));
		}
		if (has(beanFactory, ActivityHandler.class) || has(beanFactory, ReactiveActivityHandler.class)) {
			return ConditionOutcome.match(message.foundExactly("a handler bean"));
		}
		return ActivityListenerMethods.exist(beanFactory)
				? ConditionOutcome.match(message.foundExactly("an @ActivityListener method"))
				: ConditionOutcome.noMatch(message.didNotFind("any handler bean or @ActivityListener method").atAll());
	}

	private static boolean has(ConfigurableListableBeanFactory beanFactory, Class<?> type) {
		return beanFactory.getBeanNamesForType(type, true, false).length > 0;
	}

}
