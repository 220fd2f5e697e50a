package io.github.compliancesdk.samples.reviewer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.paging.Page;
import org.jspecify.annotations.Nullable;

/**
 * What a user did, newest first.
 *
 * @param activities the records as received
 * @param next cursor of the next page, {@code null} if there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivitiesAnswer(List<ReceivedRecord> activities, @Nullable String next) {

	/**
	 * Creates the answer of a page.
	 * @param page the page
	 * @return the answer
	 */
	public static ActivitiesAnswer of(Page<Activity> page) {
		return new ActivitiesAnswer(
				page.items().stream().map((activity) -> ReceivedRecord.of(activity.rawJson())).toList(),
				page.hasMore() ? page.lastCursor() : null);
	}

	@Override
	public String toString() {
		return "ActivitiesAnswer[" + this.activities.size() + " activities]";
	}

}
