package io.github.compliancesdk.samples.simulator;

import java.util.stream.Stream;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Matches when no key is set in any of the places the starter looks at.
 */
class NoApiKeyCondition implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return Stream.of("compliance.api-key", "ANTHROPIC_COMPLIANCE_ACCESS_KEY", "ANTHROPIC_COMPLIANCE_API_KEY")
			.noneMatch((name) -> StringUtils.hasText(context.getEnvironment().getProperty(name)));
	}

}
