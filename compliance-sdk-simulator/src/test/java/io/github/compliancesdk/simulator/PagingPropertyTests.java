package io.github.compliancesdk.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Paging without the network: whatever the pages' sizes and wherever a walk turns round,
 * no record is skipped and none comes twice.
 */
class PagingPropertyTests {

	@Property(tries = 120, edgeCases = EdgeCasesMode.MIXIN)
	void pagesOfAnySizesAddUpToTheWholeSet(
			@ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 700) Integer> limits,
			@ForAll boolean ascending, @ForAll @LongRange(min = 1, max = 5) long seed,
			@ForAll @IntRange(max = 1500) int count, @ForAll @IntRange(max = 30) int planted) {
		Feed feed = new Feed(seed, count, planted);
		List<String> walked = new ArrayList<>();
		RowPosition cursor = null;
		for (int page = 0; walked.size() < feed.size(); page++) {
			Found found = feed.page(limits.get(page % limits.size()), ascending, cursor, null);
			walked.addAll(found.ids);
			assertThat(found.more).isEqualTo(walked.size() < feed.size());
			cursor = found.last;
		}

		assertThat(walked).isEqualTo(feed.ids(ascending));
	}

	@Property(tries = 120, edgeCases = EdgeCasesMode.MIXIN)
	void goingBackReturnsWhatWasPassed(@ForAll @IntRange(min = 1, max = 400) int there,
			@ForAll @IntRange(min = 1, max = 400) int back, @ForAll boolean ascending,
			@ForAll @LongRange(min = 1, max = 5) long seed) {
		Feed feed = new Feed(seed, 800, 20);
		Found ahead = feed.page(there, ascending, null, null);
		Found next = feed.page(1, ascending, ahead.last, null);
		Found behind = feed.page(back, ascending, null, next.first);
		List<String> expected = feed.ids(ascending).subList(Math.max(0, there - back), there);

		assertThat(behind.ids).isEqualTo(expected);
		assertThat(behind.more).isEqualTo(back < there);
	}

	private static final class Feed {

		private final ActivityLog log;

		private final List<String> ascending;

		private Feed(long seed, int count, int planted) {
			// a short range: many records share an instant
			ActivityDataSet data = ActivityDataSet.generated(seed, count, TestData.FROM, TestData.FROM.plusSeconds(30));
			String[] ids = new String[planted];
			for (int i = 0; i < planted; i++) {
				ids[i] = "activity_planted" + i / 3;
			}
			data = data.and(TestData.records("2023-01-01T00:00:05Z", ids));
			this.log = new ActivityLog(data, IndexingLag.none());
			this.ascending = TestData.ids(data);
		}

		private int size() {
			return this.ascending.size();
		}

		private List<String> ids(boolean ascendingOrder) {
			List<String> ids = new ArrayList<>(this.ascending);
			if (!ascendingOrder) {
				Collections.reverse(ids);
			}
			return ids;
		}

		private Found page(int limit, boolean ascendingOrder, @Nullable RowPosition after,
				@Nullable RowPosition before) {
			ActivityQuery query = new ActivityQuery(Long.MIN_VALUE, Long.MAX_VALUE, ActivityFilter.NONE, ascendingOrder,
					limit, after, before);
			JsonBuffer out = new JsonBuffer(1024);
			ActivityPage.render(this.log.snapshot(), query, Visibility.EVERYTHING, out);
			return new Found(out.text());
		}

	}

	private static final class Found {

		private final List<String> ids = new ArrayList<>();

		private final boolean more;

		private final @Nullable RowPosition first;

		private final @Nullable RowPosition last;

		private Found(String body) {
			try {
				JsonNode page = new ObjectMapper().readTree(body);
				page.path("data").forEach((activity) -> this.ids.add(activity.path("id").asText()));
				this.more = page.path("has_more").booleanValue();
				this.first = page.path("first_id").isNull() ? null : CursorCodec.decode(page.path("first_id").asText());
				this.last = page.path("last_id").isNull() ? null : CursorCodec.decode(page.path("last_id").asText());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
