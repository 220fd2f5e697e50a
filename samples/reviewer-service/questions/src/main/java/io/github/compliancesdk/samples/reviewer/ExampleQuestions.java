package io.github.compliancesdk.samples.reviewer;

import java.time.Duration;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.activity.ActivityMember;
import io.github.compliancesdk.activity.ActivityType;
import io.github.compliancesdk.activity.UserActor;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Shows what can be asked of the simulator, with ids that are there. Of a real tenant it
 * reads nothing.
 */
@Component
class ExampleQuestions {

	private static final Logger logger = LoggerFactory.getLogger(ExampleQuestions.class);

	private final ObjectProvider<ComplianceSimulator> simulator;

	private final ComplianceClient client;

	private final Environment environment;

	ExampleQuestions(ObjectProvider<ComplianceSimulator> simulator, ComplianceClient client, Environment environment) {
		this.simulator = simulator;
		this.client = client;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void show() {
		this.simulator.ifAvailable((running) -> {
			for (Activity upload : uploads()) {
				if (upload.actor() instanceof UserActor user) {
					show(user, upload);
					return;
				}
			}
		});
	}

	private Iterable<Activity> uploads() {
		return this.client.activities()
			.list(ActivityListParams.builder().activityTypes(ActivityType.CLAUDE_FILE_UPLOADED).build());
	}

	private void show(UserActor user, Activity upload) {
		String service = "curl -s 'http://127.0.0.1:" + this.environment.getProperty("local.server.port");
		logger.info("No key is set: this is a simulated tenant. Ask, for example:");
		logger.info("{}/users/{}/activities?since={}'", service, user.userId(),
				upload.createdAt().minus(Duration.ofDays(1)));
		logger.info("{}/chats/{}'", service, upload.member(ActivityMember.CLAUDE_CHAT_ID));
		logger.info("{}/files/{}/content'", service, upload.member(ActivityMember.CLAUDE_FILE_ID));
	}

}
