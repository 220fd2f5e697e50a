package io.github.compliancesdk.spring.boot;

import java.util.regex.Pattern;

import io.github.compliancesdk.error.RetryableFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.BindingReflectionHintsRegistrar;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * What a native image has to keep: the records, which applications write as JSON; the
 * schema of checkpoints; and the predicate that Resilience4j makes from its name. The
 * records are found and not listed, so that none is forgotten.
 */
class ComplianceRuntimeHints implements RuntimeHintsRegistrar {

	private static final String ROOT = "io.github.compliancesdk";

	/**
	 * Of the libraries alone: an application under the same name has hints of its own.
	 */
	private static final Pattern OTHERS = Pattern
		.compile("io\\.github\\.compliancesdk\\.(internal|simulator|samples|spring|benchmarks)\\..*");

	private final BindingReflectionHintsRegistrar binding = new BindingReflectionHintsRegistrar();

	@Override
	public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.setResourceLoader(new DefaultResourceLoader(classLoader));
		scanner.addIncludeFilter(new AssignableTypeFilter(Record.class));
		scanner.addExcludeFilter(new RegexPatternTypeFilter(OTHERS));
		for (BeanDefinition found : scanner.findCandidateComponents(ROOT)) {
			this.binding.registerReflectionHints(hints.reflection(),
					ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), classLoader));
		}
		hints.reflection().registerType(RetryableFailure.class, MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS);
		hints.resources().registerPattern("io/github/compliancesdk/feed/schema/*");
	}

}
