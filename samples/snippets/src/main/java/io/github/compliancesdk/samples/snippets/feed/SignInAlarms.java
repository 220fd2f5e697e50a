package io.github.compliancesdk.samples.snippets.feed;

import java.util.List;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.spring.boot.feed.ActivityListener;

import org.springframework.stereotype.Component;

/**
 * Raises an alarm for each sign-in that failed, batch by batch.
 */
@Component
class SignInAlarms {

	private final Alarm alarm;

	SignInAlarms(Alarm alarm) {
		this.alarm = alarm;
	}

	@ActivityListener(types = { "sso_login_failed", "magic_link_login_failed" })
	void failed(List<Activity> activities) {
		activities.forEach(this::alarm);
	}

	private void alarm(Activity activity) {
		this.alarm.raise(activity, false);
	}

}
