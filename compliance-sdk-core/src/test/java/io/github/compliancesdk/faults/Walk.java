package io.github.compliancesdk.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.error.PaginationException;
import io.github.compliancesdk.paging.Page;
import io.github.compliancesdk.paging.Paged;
import io.github.compliancesdk.paging.ReactivePaged;
import io.github.compliancesdk.support.Face;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A walk as a careful caller does it: a page is kept when it is the last one or leads on.
 * One that leads nowhere, or back, is asked for again.
 *
 * @param kept the records of the pages that are kept
 * @param cursor where to go on
 * @param failure what ended it, if it did not reach the end
 */
record Walk(List<Activity> kept, @Nullable String cursor, @Nullable Throwable failure) {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	static Walk of(Face face, ComplianceClient client, ActivityListParams params, @Nullable String start) {
		List<Page<Activity>> pages = new ArrayList<>();
		Throwable failure = null;
		try {
			if (face == Face.BLOCKING) {
				Paged<Activity> list = client.activities().list(params);
				((start != null) ? list.startingAt(start) : list).pages().forEach(pages::add);
			}
			else {
				ReactivePaged<Activity> list = client.reactive().activities().list(params);
				Flux.<Page<Activity>>from(((start != null) ? list.startingAt(start) : list).pages())
					.doOnNext(pages::add)
					.blockLast(PATIENCE);
			}
		}
		catch (RuntimeException ex) {
			failure = ex;
		}
		return of(pages, start, failure);
	}

	private static Walk of(List<Page<Activity>> pages, @Nullable String start, @Nullable Throwable failure) {
		List<Activity> kept = new ArrayList<>();
		String cursor = start;
		for (Page<Activity> page : pages) {
			String next = page.lastCursor();
			if (!page.hasMore()) {
				kept.addAll(page.items());
			}
			else if (next != null && !next.equals(cursor)) {
				kept.addAll(page.items());
				cursor = next;
			}
			else {
				// the caller is told so before there is another page
				assertThat(page).isSameAs(pages.get(pages.size() - 1));
				assertThat(failure).isInstanceOf(PaginationException.class);
			}
		}
		Walk walk = new Walk(kept, cursor, failure);
		walk.checkCursorOfFailure();
		return walk;
	}

	private void checkCursorOfFailure() {
		if (this.failure instanceof PaginationException pagination) {
			assertThat(pagination.lastCursor()).isEqualTo(this.cursor);
		}
		if (this.failure instanceof ComplianceDecodingException decoding) {
			assertThat(decoding.lastCursor()).isEqualTo(this.cursor);
		}
	}

	boolean complete() {
		return Objects.isNull(this.failure);
	}

}
