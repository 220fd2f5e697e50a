package io.github.compliancesdk.spring.boot.feed;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.aop.scope.ScopedProxyUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.AnnotationUtils;

/**
 * Finds the annotated methods of all beans by their types, and creates none of them.
 */
final class ActivityListenerMethods {

	private ActivityListenerMethods() {
	}

	static boolean exist(ConfigurableListableBeanFactory beanFactory) {
		for (String beanName : names(beanFactory)) {
			if (!annotated(type(beanFactory, beanName)).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	static List<ActivityListenerMethod> of(ConfigurableListableBeanFactory beanFactory) {
		List<ActivityListenerMethod> methods = new ArrayList<>();
		for (String beanName : names(beanFactory)) {
			Class<?> type = type(beanFactory, beanName);
			if (type != null) {
				annotated(type).forEach((method, annotation) -> methods
					.add(new ActivityListenerMethod(beanFactory, beanName, type, method, annotation)));
			}
		}
		return methods;
	}

	private static String[] names(ConfigurableListableBeanFactory beanFactory) {
		return beanFactory.getBeanNamesForType(Object.class, true, false);
	}

	private static @Nullable Class<?> type(ConfigurableListableBeanFactory beanFactory, String beanName) {
		if (ScopedProxyUtils.isScopedTarget(beanName)) {
			return null;
		}
		Class<?> type = AutoProxyUtils.determineTargetClass(beanFactory, beanName);
		return (type != null) ? type : beanFactory.getType(beanName, false);
	}

	private static Map<Method, ActivityListener> annotated(@Nullable Class<?> type) {
		if (type == null || !AnnotationUtils.isCandidateClass(type, ActivityListener.class)) {
			return Map.of();
		}
		return MethodIntrospector.selectMethods(type,
				(MethodIntrospector.MetadataLookup<ActivityListener>) (method) -> AnnotatedElementUtils
					.findMergedAnnotation(method, ActivityListener.class));
	}

}
