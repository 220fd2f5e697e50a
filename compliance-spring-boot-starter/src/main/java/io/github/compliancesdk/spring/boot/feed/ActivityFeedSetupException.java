package io.github.compliancesdk.spring.boot.feed;

import java.io.Serial;

import io.github.compliancesdk.spring.boot.ComplianceSetupException;

/**
 * The application is not made so that there can be a feed.
 */
final class ActivityFeedSetupException extends ComplianceSetupException {

	@Serial
	private static final long serialVersionUID = 1L;

	ActivityFeedSetupException(String message, String action) {
		super(message, action);
	}

	static ActivityFeedSetupException noStore(boolean jdbcWanted) {
		return new ActivityFeedSetupException(jdbcWanted
				? "The activity feed is to keep its checkpoint in a database (compliance.feed.checkpoint.type=jdbc), "
						+ "but there is no single DataSource, or spring-jdbc is not on the class path."
				: "The activity feed has listeners, but no place to keep its checkpoint: there is no single "
						+ "DataSource, and no directory is set.",
				"Do one of these: add spring-boot-starter-jdbc and set spring.datasource.url (of several DataSources, "
						+ "mark one as @Primary); set compliance.feed.checkpoint.directory to a directory on a local disk; "
						+ "declare a bean of type CheckpointStore; or switch the feed off with "
						+ "compliance.feed.enabled=false.");
	}

	static ActivityFeedSetupException unfit(ActivityListenerMethod method, String reason, String action) {
		return new ActivityFeedSetupException(method + " cannot be an @ActivityListener: " + reason + ".", action);
	}

}
