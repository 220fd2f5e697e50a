package io.github.compliancesdk.spring.boot.condition;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ComplianceClientBuilder;
import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.spring.boot.ComplianceConnectionDetails;
import io.github.compliancesdk.spring.boot.ComplianceSetupException;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.actuate.endpoint.web.ExposableWebEndpoint;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.boot.actuate.health.HealthContributorRegistry;
import org.springframework.boot.actuate.health.NamedContributor;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.util.ClassUtils;

/**
 * Starts an application in a situation, and tells what is there then. Called by its name
 * where the class path is another one, so it takes and gives plain texts.
 */
final class Start {

	/** Stands for a directory that is there. */
	static final String DIRECTORY = "/var/lib/checkpoints";

	/** Stands for a file with a key. */
	static final String KEY_FILE = "/run/secrets/key";

	private static final String OURS = "io.github.compliancesdk.spring.boot.";

	private static final String DATABASE = "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration";

	private static final List<Class<?>> CLIENTS = List.of(ComplianceConnectionDetails.class,
			ComplianceClientBuilder.class, ComplianceClient.class, ReactiveComplianceClient.class);

	private Start() {
	}

	/**
	 * Starts an application.
	 * @param group number of the group
	 * @param situation number of the situation in the group
	 * @param directory where the key file is and checkpoints may be
	 * @return what is there, or how the start fails
	 */
	static String outcome(int group, int situation, String directory) {
		Group all = Situations.GROUPS.get(group);
		Situation one = all.situations().get(situation);
		AtomicReference<ConfigurableApplicationContext> created = new AtomicReference<>();
		AtomicReference<String> outcome = new AtomicReference<>();
		new ReactiveWebApplicationContextRunner().withInitializer((context) -> {
			created.set(context);
			// as SpringApplication does
			context.getEnvironment().setConversionService(new ApplicationConversionService());
		})
			.withUserConfiguration(Application.class)
			.withUserConfiguration(one.beans().toArray(Class<?>[]::new))
			// a database is there where the situation has one, and looking for aspects
			// takes
			// most of the time of a start
			.withPropertyValues("spring.autoconfigure.exclude=" + DATABASE, "spring.aop.auto=false",
					"compliance.base-url=http://127.0.0.1:1", "compliance.retry.max-attempts=1",
					"compliance.feed.shutdown-timeout=0s")
			.withPropertyValues(settings(all.settings(), directory))
			.withPropertyValues(settings(one.settings(), directory))
			.run((context) -> {
				Throwable failure = context.getStartupFailure();
				outcome.set((failure != null) ? failure(failure, created.get()) : present(created.get()));
			});
		return Objects.requireNonNull(outcome.get());
	}

	private static String[] settings(List<String> settings, String directory) {
		return settings.stream()
			.map((setting) -> setting.replace(DIRECTORY, Path.of(directory, "checkpoints").toString())
				.replace(KEY_FILE, Path.of(directory, "key").toString()))
			.toArray(String[]::new);
	}

	private static String failure(Throwable failure, ConfigurableApplicationContext context) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof ComplianceSetupException) {
				return "does not start: " + cause.getMessage();
			}
		}
		return "does not start: " + SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, ArgumentResolver.of(BeanFactory.class, context.getBeanFactory())
				.and(Environment.class, context.getEnvironment()), (type, name, unusable) -> {
					// one of Spring Boot's, for something that is not there
				})
			.stream()
			.filter((analyzer) -> analyzer.getClass().getName().startsWith(OURS))
			.map((analyzer) -> analyzer.analyze(failure))
			.filter(Objects::nonNull)
			.map(FailureAnalysis::getDescription)
			.findFirst()
			.orElseGet(() -> String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure).getMessage()));
	}

	private static String present(ConfigurableApplicationContext context) {
		List<String> present = new ArrayList<>();
		List<String> clients = CLIENTS.stream().flatMap((type) -> beans(context, type)).toList();
		if (clients.equals(CLIENTS.stream().map((type) -> code(type.getSimpleName())).toList())) {
			present.add("the clients");
		}
		else {
			present.addAll(clients);
		}
		beans(context, ActivityFeed.class).forEach(present::add);
		beans(context, CheckpointStore.class).forEach(present::add);
		if (context.containsBean("complianceActivityFeedLifecycle")
				&& !isOurs(context, "complianceActivityFeedLifecycle")) {
			present.add("your start of the feed");
		}
		if (context.containsBean("complianceRequiredScopes")) {
			present.add("the check of scopes");
		}
		if (ClassUtils.isPresent("org.springframework.boot.actuate.health.HealthIndicator", null)) {
			present.addAll(Operations.of(context));
		}
		meters(context, "the client", "complianceBudgetMeters", "complianceDownloadMeters", "complianceDeletionMeters")
			.forEach(present::add);
		meters(context, "the feed", "complianceActivityFeedMetrics").forEach(present::add);
		return present.isEmpty() ? "nothing" : String.join(", ", present);
	}

	private static Stream<String> beans(ConfigurableApplicationContext context, Class<?> type) {
		return Arrays.stream(context.getBeanNamesForType(type)).map((name) -> {
			Class<?> found = Objects.requireNonNullElse(context.getType(name), type);
			return isOurs(context, name)
					? code((type == CheckpointStore.class) ? found.getSimpleName() : type.getSimpleName())
					: "your " + code(type.getSimpleName());
		});
	}

	private static Stream<String> meters(ConfigurableApplicationContext context, String what, String... beans) {
		List<String> found = Stream.of(beans).filter(context::containsBean).toList();
		if (found.isEmpty()) {
			return Stream.of();
		}
		String whose = isOurs(context, found.get(0)) ? "" : "your ";
		return Stream
			.of(whose + "meters of " + what + ((found.size() < beans.length) ? " without those of the budget" : ""));
	}

	private static boolean isOurs(ConfigurableApplicationContext context, String bean) {
		String declaredBy = context.getBeanFactory().getBeanDefinition(bean).getFactoryBeanName();
		return declaredBy != null && declaredBy.startsWith(OURS) && declaredBy.endsWith("Configuration");
	}

	private static String code(@Nullable Object text) {
		return "`" + text + "`";
	}

	/**
	 * In a class of its own, for its types may be missing.
	 */
	private static final class Operations {

		private Operations() {
		}

		static List<String> of(ConfigurableApplicationContext context) {
			return Stream.concat(health(context), endpoint(context)).toList();
		}

		private static Stream<String> health(ConfigurableApplicationContext context) {
			return context.getBean(HealthContributorRegistry.class)
				.stream()
				.map(NamedContributor::getName)
				.filter((name) -> name.startsWith("compliance"))
				.sorted()
				.map((name) -> {
					boolean ours = Stream.of(name + "HealthIndicator", name + "HealthContributor")
						.anyMatch((bean) -> context.containsBean(bean) && isOurs(context, bean));
					return (ours ? "health " : "your health ") + code(name);
				});
		}

		private static Stream<String> endpoint(ConfigurableApplicationContext context) {
			return context.getBean(WebEndpointsSupplier.class)
				.getEndpoints()
				.stream()
				.filter((endpoint) -> endpoint.getEndpointId().toString().equals("compliance"))
				.map(Operations::methods);
		}

		private static String methods(ExposableWebEndpoint endpoint) {
			return "endpoint " + code("compliance")
					+ endpoint.getOperations()
						.stream()
						.map((operation) -> operation.getRequestPredicate().getHttpMethod().name())
						.distinct()
						.sorted()
						.collect(Collectors.joining(" and ", " (", ")"));
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		/** Spring Boot's, which ends at once. */
		@Bean
		ReactorResourceFactory reactorResourceFactory() {
			ReactorResourceFactory resources = new ReactorResourceFactory();
			resources.setShutdownQuietPeriod(Duration.ZERO);
			return resources;
		}

	}

}
