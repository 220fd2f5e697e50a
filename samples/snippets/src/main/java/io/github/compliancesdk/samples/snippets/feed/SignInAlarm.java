package io.github.compliancesdk.samples.snippets.feed;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.feed.ActivityBatch;
import io.github.compliancesdk.spring.boot.feed.ActivityListener;

import org.springframework.stereotype.Component;

/**
 * Raises an alarm for each sign-in that failed.
 */
@Component
class SignInAlarm {

	private final Alarm alarm;

	SignInAlarm(Alarm alarm) {
		this.alarm = alarm;
	}

	@ActivityListener(types = "sso_login_failed")
	void failed(Activity activity, ActivityBatch batch) {
		this.alarm.raise(activity, batch.late());
	}

}
