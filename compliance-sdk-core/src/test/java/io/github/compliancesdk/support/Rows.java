package io.github.compliancesdk.support;

import java.util.List;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.paging.Page;
import org.jspecify.annotations.Nullable;

/**
 * What both faces of a list can do, read to its end.
 */
public interface Rows {

	List<Activity> items();

	List<Activity> items(int limit);

	List<Page<Activity>> pages();

	Page<Activity> firstPage();

	Rows startingAt(String cursor);

	/**
	 * Reads until the end or the first failure.
	 * @return what was delivered, and the failure
	 */
	Outcome outcome();

	record Outcome(List<Activity> items, @Nullable Throwable failure) {

		public List<String> ids() {
			return this.items.stream().map(Activity::id).toList();
		}

	}

}
