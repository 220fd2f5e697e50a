package io.github.compliancesdk.spring.boot.condition;

import java.util.List;

import static io.github.compliancesdk.spring.boot.condition.Start.DIRECTORY;

/**
 * What the table tells of.
 */
final class Situations {

	private static final String KEY = "compliance.api-key=sk-ant-api01-key";

	private static final String FILES = "compliance.feed.checkpoint.directory=" + DIRECTORY;

	static final List<Group> GROUPS = List.of(key(), clients(), feed(), operations(), classPath());

	private Situations() {
	}

	private static Group key() {
		return Group.of("The key", "", List.of(), Situation.of("no key anywhere"),
				Situation.of("no key, and a bean that injects a `ComplianceClient`", Applications.Injecting.class),
				Situation.of("a key").with(KEY), Situation.of("a blank key").with("compliance.api-key= "),
				Situation.of("a key in a file").with("compliance.api-key-file=" + Start.KEY_FILE),
				Situation.of("a file that is not there").with("compliance.api-key-file=missing"),
				Situation.of("a key in the environment").with("ANTHROPIC_COMPLIANCE_ACCESS_KEY=sk-ant-api01-key"),
				Situation.of("a key in the environment, by its other name")
					.with("ANTHROPIC_COMPLIANCE_API_KEY=sk-ant-api01-key"),
				Situation.of("a bean of type `ApiKeyProvider`", Applications.Provider.class),
				Situation.of("a bean of type `ComplianceConnectionDetails`", Applications.Details.class),
				Situation.of("a key and a file").with(KEY, "compliance.api-key-file=" + Start.KEY_FILE),
				Situation.of("a key with a blank in it").with("compliance.api-key=sk-ant-api01 key"),
				Situation.of("a key of the Claude API").with("compliance.api-key=sk-ant-api03-key"),
				Situation.of("an Admin key").with("compliance.api-key=sk-ant-admin01-key"),
				Situation.of("an Admin key, and deletes")
					.with("compliance.api-key=sk-ant-admin01-key", "compliance.deletion.enabled=true"),
				Situation.of("an Admin key, deletes, and a key for them")
					.with("compliance.api-key=sk-ant-admin01-key", "compliance.deletion.enabled=true",
							"compliance.delete-api-key=sk-ant-api01-key"),
				Situation.of("switched off").with(KEY, "compliance.enabled=false"),
				Situation.of("switched off, and a bean that injects a `ComplianceClient`", Applications.Injecting.class)
					.with(KEY, "compliance.enabled=false"));
	}

	private static Group clients() {
		return Group.of("Clients of your own", "The key is set.", List.of(KEY),
				Situation.of("a bean of type `ComplianceClient`", Applications.Blocking.class),
				Situation.of("a bean of type `ReactiveComplianceClient`", Applications.Reactive.class),
				Situation.of("one of each", Applications.Blocking.class, Applications.Reactive.class),
				Situation.of("a bean of type `ComplianceClientBuilder`, of scope prototype",
						Applications.Builder.class),
				Situation.of("a second `ComplianceClient`, with `defaultCandidate = false`", Applications.Second.class),
				Situation.of("a second one, and a bean that injects a `ComplianceClient`", Applications.Second.class,
						Applications.Injecting.class),
				Situation.of("two beans of type `ComplianceClient`", Applications.Two.class),
				Situation.of("two beans of type `ComplianceClient`, one `@Primary`", Applications.TwoAndPrimary.class),
				Situation.of("a check of scopes").with("compliance.required-scopes=read:org_audit"),
				Situation.of("plain http to another host").with("compliance.base-url=http://api.example.com"));
	}

	private static Group feed() {
		return Group.of("The feed", "The key is set.", List.of(KEY),
				Situation.of("no listener, one `DataSource`", Applications.Database.class),
				Situation.of("a listener, no store", Applications.Listener.class),
				Situation.of("a listener", Applications.Listener.class).with(FILES),
				Situation.of("a listener, one `DataSource`", Applications.Listener.class, Applications.Database.class),
				Situation.of("a listener, one `DataSource`", Applications.Listener.class, Applications.Database.class)
					.with(FILES),
				Situation.of("a listener, one `DataSource`", Applications.Listener.class, Applications.Database.class)
					.with(FILES, "compliance.feed.checkpoint.type=file"),
				Situation.of("a listener, one `DataSource`", Applications.Listener.class, Applications.Database.class)
					.with("compliance.feed.checkpoint.type=file"),
				Situation.of("a listener, no `DataSource`", Applications.Listener.class)
					.with(FILES, "compliance.feed.checkpoint.type=jdbc"),
				Situation.of("a listener, two `DataSource`s", Applications.Listener.class,
						Applications.TwoDatabases.class),
				Situation
					.of("a listener, two `DataSource`s", Applications.Listener.class, Applications.TwoDatabases.class)
					.with(FILES),
				Situation.of("a listener, two `DataSource`s, one `@Primary`", Applications.Listener.class,
						Applications.TwoDatabasesAndPrimary.class),
				Situation.of("a listener, a bean of type `CheckpointStore`, one `DataSource`",
						Applications.Listener.class, Applications.Store.class, Applications.Database.class),
				Situation.of("a bean of type `ActivityHandler`, no listener", Applications.Handler.class).with(FILES),
				Situation
					.of("a bean of type `ReactiveActivityHandler`, no listener", Applications.ReactiveHandler.class)
					.with(FILES),
				Situation.of("a bean of type `ActivityFeed`", Applications.Feed.class),
				Situation.of("a bean of type `ActivityFeed`, and a listener, which it does not call",
						Applications.Feed.class, Applications.Listener.class),
				Situation
					.of("a listener, a bean `complianceActivityFeedLifecycle`", Applications.Listener.class,
							Applications.FeedLifecycle.class)
					.with(FILES),
				Situation.of("a listener", Applications.Listener.class).with(FILES, "compliance.feed.enabled=false"),
				Situation.of("a listener", Applications.Listener.class).with(FILES, "compliance.enabled=false"),
				Situation.of("a listener, no key", Applications.Listener.class).with(FILES, "compliance.api-key="),
				Situation
					.of("a listener, and a client that is reactive alone", Applications.Listener.class,
							Applications.Reactive.class)
					.with(FILES));
	}

	private static Group operations() {
		String all = "management.endpoints.web.exposure.include=*";
		return Group.of("Health and the endpoint", "The key is set, and checkpoints are in files.", List.of(KEY, FILES),
				listening(), listening().with("management.health.compliance.enabled=false"),
				listening().with("management.health.compliance-feed.enabled=false"),
				listening().with("management.health.defaults.enabled=false"),
				Situation.of("a listener, a bean `complianceHealthIndicator`", Applications.Listener.class,
						Applications.ClientHealth.class),
				Situation.of("a listener, a bean `complianceFeedHealthIndicator`", Applications.Listener.class,
						Applications.FeedHealth.class),
				Situation.of("a listener, a bean `complianceActivityFeedMetrics`", Applications.Listener.class,
						Applications.FeedMeters.class),
				Situation.of("two beans of type `ComplianceClient`, one `@Primary`", Applications.Listener.class,
						Applications.TwoAndPrimary.class),
				listening().with(all), listening().with("management.endpoints.web.exposure.include=health,info"),
				listening().with(all, "management.endpoint.compliance.access=unrestricted"),
				listening().with(all, "management.endpoint.compliance.access=none"),
				listening().with(all, "management.endpoint.compliance.access=unrestricted",
						"management.endpoints.access.max-permitted=read-only"),
				listening().with(all, "compliance.enabled=false"));
	}

	private static Situation listening() {
		return Situation.of("a listener", Applications.Listener.class);
	}

	private static Group classPath() {
		String[] actuator = { "spring-boot-starter-actuator", "spring-boot-actuator", "micrometer-jakarta9",
				"micrometer-registry-prometheus" };
		String[] meters = { "micrometer-core", "micrometer-jakarta9", "micrometer-registry-prometheus",
				"resilience4j-micrometer" };
		return Group.of("What is not on the class path", "The key is set.", List.of(KEY),
				Situation.of("no `spring-boot-starter-actuator`").without(actuator),
				Situation.of("no `spring-boot-starter-actuator`; a listener", Applications.Listener.class)
					.with(FILES)
					.without(actuator),
				Situation
					.of("no `micrometer-core` and no `resilience4j-micrometer`; a listener",
							Applications.Listener.class)
					.with(FILES)
					.without(meters),
				Situation
					.of("no `spring-jdbc`; a listener, a `DataSource` of another library", Applications.Listener.class,
							Applications.OtherDatabase.class)
					.without("spring-jdbc", "spring-boot-starter-jdbc"),
				Situation.of("no `spring-jdbc`; a listener", Applications.Listener.class)
					.with(FILES)
					.without("spring-jdbc", "spring-boot-starter-jdbc"));
	}

}
