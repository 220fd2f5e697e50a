package io.github.compliancesdk.spring.boot.feed;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.feed.ActivityBatch;
import io.github.compliancesdk.feed.ActivityHandler;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.util.ReflectionUtils;

/**
 * An annotated method as a handler. Its bean is asked for when the first batch comes, so
 * that it may use the feed itself.
 */
final class ActivityListenerMethod implements ActivityHandler {

	private static final ResolvableType ACTIVITIES = ResolvableType.forClassWithGenerics(List.class, Activity.class);

	private final BeanFactory beanFactory;

	private final String beanName;

	private final Method method;

	private final Set<String> types;

	private final Argument argument;

	ActivityListenerMethod(BeanFactory beanFactory, String beanName, Class<?> beanType, Method method,
			ActivityListener annotation) {
		this.beanFactory = beanFactory;
		this.beanName = beanName;
		this.method = method;
		this.types = Set.of(annotation.types());
		this.argument = argument(beanType);
		if (this.argument == Argument.BATCH && !this.types.isEmpty()) {
			throw ActivityFeedSetupException.unfit(this, "whole batches are not filtered",
					"Leave 'types' out, or take an Activity or a List<Activity>.");
		}
		if (method.getReturnType() != void.class) {
			throw ActivityFeedSetupException.unfit(this, "it returns something that nobody would wait for",
					"Return nothing, or declare a bean of type ReactiveActivityHandler.");
		}
	}

	private Argument argument(Class<?> beanType) {
		Class<?>[] parameters = this.method.getParameterTypes();
		if (parameters.length == 1 && parameters[0] == ActivityBatch.class) {
			return Argument.BATCH;
		}
		if (parameters.length == 1 || (parameters.length == 2 && parameters[1] == ActivityBatch.class)) {
			if (parameters[0] == Activity.class) {
				return Argument.EACH;
			}
			if (parameters[0] == List.class
					&& ResolvableType.forMethodParameter(this.method, 0, beanType).isAssignableFrom(ACTIVITIES)) {
				return Argument.LIST;
			}
		}
		throw ActivityFeedSetupException.unfit(this, "its parameters are not those of a listener",
				"Take an Activity, a List<Activity> or an ActivityBatch. The first two may take the ActivityBatch as a "
						+ "second parameter.");
	}

	Set<String> types() {
		return this.types;
	}

	/** Whether it sees records that cannot be decoded. */
	boolean takesBatches() {
		return this.argument == Argument.BATCH;
	}

	@Override
	public void handle(ActivityBatch batch) throws Exception {
		if (this.argument == Argument.BATCH) {
			invoke(batch, batch);
			return;
		}
		List<Activity> wanted = this.types.isEmpty() ? batch.activities()
				: batch.activities()
					.stream()
					.filter((activity) -> this.types.contains(activity.type().value()))
					.toList();
		if (this.argument == Argument.EACH) {
			for (Activity activity : wanted) {
				invoke(activity, batch);
			}
		}
		else if (!wanted.isEmpty()) {
			invoke(wanted, batch);
		}
	}

	private void invoke(Object value, ActivityBatch batch) throws Exception {
		Object bean = this.beanFactory.getBean(this.beanName);
		Method invocable = AopUtils.selectInvocableMethod(this.method, bean.getClass());
		ReflectionUtils.makeAccessible(invocable);
		Object[] arguments = (invocable.getParameterCount() == 2) ? new Object[] { value, batch }
				: new Object[] { value };
		try {
			invocable.invoke(bean, arguments);
		}
		catch (InvocationTargetException ex) {
			ReflectionUtils.rethrowException(ex.getTargetException());
		}
	}

	@Override
	public String toString() {
		return "Method '" + this.method.getName() + "' of bean '" + this.beanName + "' ("
				+ this.method.getDeclaringClass().getName() + ")";
	}

	private enum Argument {

		EACH, LIST, BATCH

	}

}
