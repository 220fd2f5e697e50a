package io.github.compliancesdk.samples.snippets.paging;

import java.util.function.Consumer;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.paging.Page;
import io.github.compliancesdk.paging.Paged;
import org.jspecify.annotations.Nullable;

/**
 * Reads activities so that another process can go on.
 */
class ResumableAudit {

	private final ActivityListParams params;

	private final Consumer<Activity> sink;

	private @Nullable String cursor;

	ResumableAudit(ActivityListParams params, @Nullable String cursor, Consumer<Activity> sink) {
		this.params = params;
		this.cursor = cursor;
		this.sink = sink;
	}

	void withAClientOfItsOwn(String key) {
		try (ComplianceClient client = ComplianceClient.builder().apiKey(key).build()) {
			for (Page<Activity> page : client.activities().list(this.params).pages()) {
				page.items().forEach(this::store);
				remember(page.lastCursor());
			}
		}
	}

	void goOn(ComplianceClient compliance) {
		Paged<Activity> list = compliance.activities().list(this.params);
		String stored = storedCursor();
		Paged<Activity> rest = (stored != null) ? list.startingAt(stored) : list;
		for (Page<Activity> page : rest.pages()) {
			page.items().forEach(this::store);
			remember(page.lastCursor());
		}
	}

	@Nullable String storedCursor() {
		return this.cursor;
	}

	private void store(Activity activity) {
		this.sink.accept(activity);
	}

	private void remember(@Nullable String lastCursor) {
		if (lastCursor != null) {
			this.cursor = lastCursor;
		}
	}

}
