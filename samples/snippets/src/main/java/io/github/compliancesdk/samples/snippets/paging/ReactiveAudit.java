package io.github.compliancesdk.samples.snippets.paging;

import java.util.List;
import java.util.function.Function;

import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Reads activities page by page, for reactive callers.
 */
class ReactiveAudit {

	private final ReactiveComplianceClient compliance;

	private final Function<List<Activity>, Mono<Void>> sink;

	private volatile @Nullable String cursor;

	ReactiveAudit(ReactiveComplianceClient compliance, Function<List<Activity>, Mono<Void>> sink) {
		this.compliance = compliance;
		this.sink = sink;
	}

	Mono<Void> audit(ActivityListParams params) {
		return this.compliance.activities()
			.list(params)
			.pages()
			.concatMap((page) -> store(page.items()).then(remember(page.lastCursor())), 0)
			.then();
	}

	@Nullable String storedCursor() {
		return this.cursor;
	}

	private Mono<Void> store(List<Activity> activities) {
		return this.sink.apply(activities);
	}

	private Mono<Void> remember(@Nullable String lastCursor) {
		return Mono.fromRunnable(() -> this.cursor = (lastCursor != null) ? lastCursor : this.cursor);
	}

}
