package io.github.compliancesdk.samples.snippets.feed;

import io.github.compliancesdk.activity.Activity;

/**
 * Tells somebody.
 */
interface Alarm {

	/**
	 * Tells of an activity.
	 * @param activity what happened
	 * @param late whether it became visible late
	 */
	void raise(Activity activity, boolean late);

}
