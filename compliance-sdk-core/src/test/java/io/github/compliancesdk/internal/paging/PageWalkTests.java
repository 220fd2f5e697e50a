package io.github.compliancesdk.internal.paging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntUnaryOperator;

import io.github.compliancesdk.error.PaginationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PageWalkTests {

	@Property
	void everyCircleIsFoundWithinAFewRounds(@ForAll @IntRange(max = 200) int before,
			@ForAll @IntRange(min = 1, max = 100) int length) {
		PageWalk<CursorPage<Integer>> walk = walk((at) -> (at + 1 < before + length) ? at + 1 : before, false);
		int pages = 0;
		try {
			while (walk.hasNext()) {
				next(walk);
				pages++;
				assertThat(pages).isLessThan(4 * (before + length) + 4);
			}
		}
		catch (PaginationException ex) {
			assertThat(ex.lastCursor()).isNotNull();
			assertThat(pages).isGreaterThanOrEqualTo(before + length);
			return;
		}
		throw new AssertionError("The walk has an end");
	}

	@Property(tries = 50)
	void aStraightWalkIsNeverTakenForACircle(@ForAll @IntRange(min = 1, max = 3_000) int length) {
		PageWalk<CursorPage<Integer>> walk = walk((at) -> (at + 1 < length) ? at + 1 : -1, false);
		int pages = 0;
		while (walk.hasNext()) {
			assertThat(next(walk).items()).containsExactly(pages++);
		}
		assertThat(pages).isEqualTo(length);
	}

	@Test
	void aFailedFetchDoesNotMoveTheWalk() {
		PageWalk<CursorPage<Integer>> walk = walk((at) -> (at < 5) ? at + 1 : -1, true);
		for (int i = 0; i <= 5; i++) {
			assertThatIllegalStateException().isThrownBy(() -> next(walk)).withMessage("every other time");
			assertThat(next(walk).items()).containsExactly(i);
		}
		assertThat(walk.hasNext()).isFalse();
	}

	@Test
	void aWalkThatStartsInACircleFindsItToo() {
		PageWalk<CursorPage<Integer>> walk = new PageWalk<>(source((at) -> (at + 1) % 3, false), "1");
		assertThatExceptionOfType(PaginationException.class).isThrownBy(() -> {
			for (int i = 0; i < 12; i++) {
				next(walk);
			}
		});
	}

	private static CursorPage<Integer> next(PageWalk<CursorPage<Integer>> walk) {
		return walk.next().blockOptional(Duration.ofSeconds(20)).orElseThrow();
	}

	private static PageWalk<CursorPage<Integer>> walk(IntUnaryOperator successor, boolean failing) {
		return new PageWalk<>(source(successor, failing), null);
	}

	/** Pages named by their number, each with the number of the next, or -1 for none. */
	private static PageSource<CursorPage<Integer>> source(IntUnaryOperator successor, boolean failing) {
		return new PageSource<>() {

			private boolean failNext = failing;

			@Override
			public Mono<CursorPage<Integer>> fetch(@Nullable String cursor) {
				if (this.failNext) {
					this.failNext = false;
					return Mono.error(new IllegalStateException("every other time"));
				}
				this.failNext = failing;
				int at = (cursor != null) ? Integer.parseInt(cursor) : 0;
				int next = successor.applyAsInt(at);
				return Mono
					.just(new CursorPage<>(List.of(at), next >= 0, null, Instant.EPOCH, null, Integer.toString(next)));
			}

			@Override
			public @Nullable String cursorAfter(CursorPage<Integer> page) {
				return page.lastCursor();
			}

		};
	}

}
