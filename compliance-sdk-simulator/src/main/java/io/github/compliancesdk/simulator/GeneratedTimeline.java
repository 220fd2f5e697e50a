package io.github.compliancesdk.simulator;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.jspecify.annotations.Nullable;

/**
 * The creation times of generated records, computed on demand. The time range is cut into
 * blocks of 256 records; the times inside a block are drawn and sorted when one of them
 * is asked for. Some blocks squeeze their records into two seconds, some groups of
 * sixteen blocks into less than three, and some blocks give many records one time.
 */
final class GeneratedTimeline {

	private static final int BLOCK_BITS = 8;

	private static final int BLOCK = 1 << BLOCK_BITS;

	private static final int GROUP_BITS = 4;

	private static final int BLOCKS_PER_GROUP = 1 << GROUP_BITS;

	private static final long BURST_MICROS = 2_000_000;

	private static final long BURST_STEP_MICROS = 150_000;

	private static final int CACHED_BLOCKS = 256;

	private final long seed;

	private final long count;

	private final long from;

	private final long to;

	private final long blocks;

	private final AtomicReferenceArray<@Nullable Block> cache = new AtomicReferenceArray<>(CACHED_BLOCKS);

	GeneratedTimeline(long seed, long count, long fromMicros, long toMicros) {
		this.seed = Dice.mix(seed, 0x71);
		this.count = count;
		this.from = fromMicros;
		this.to = toMicros;
		this.blocks = (count + BLOCK - 1) >>> BLOCK_BITS;
	}

	/** Creation time of a record in microseconds since 1970. */
	long microsOf(long index) {
		return times(index >>> BLOCK_BITS)[(int) (index & (BLOCK - 1))];
	}

	/** The record number before which everything is earlier than the given time. */
	long floorOf(long micros) {
		return Math.max(0, firstBlock((block) -> start(block) >= micros) - 1) << BLOCK_BITS;
	}

	/** A record number from which on everything is later than the given time. */
	long ceilingOf(long micros) {
		return Math.min(this.count, firstBlock((block) -> start(block) > micros) << BLOCK_BITS);
	}

	private long firstBlock(BlockTest test) {
		long low = 0;
		long high = this.blocks;
		while (low < high) {
			long middle = (low + high) >>> 1;
			if (test.holds(middle)) {
				high = middle;
			}
			else {
				low = middle + 1;
			}
		}
		return low;
	}

	private long[] times(long block) {
		int slot = (int) (block % CACHED_BLOCKS);
		Block cached = this.cache.get(slot);
		if (cached == null || cached.number != block) {
			cached = new Block(block, draw(block));
			this.cache.set(slot, cached);
		}
		return cached.micros;
	}

	private long[] draw(long block) {
		Dice dice = new Dice(Dice.mix(this.seed, block));
		long start = start(block);
		long span = Math.max(1, end(block, start) - start);
		long[] times = new long[(int) Math.min(BLOCK, this.count - (block << BLOCK_BITS))];
		int tied = (dice.below(24) == 0) ? 40 + dice.below(160) : 0;
		for (int i = 0; i < times.length; i++) {
			long bits = dice.next();
			if (i > 0 && (i < tied || (bits & 15) == 0)) {
				times[i] = times[i - 1];
			}
			else {
				long exact = start + (long) ((bits >>> 11) * 0x1p-53 * span);
				long rounded = exact - Math.floorMod(exact, precision((int) (bits >>> 4 & 15)));
				times[i] = (rounded < start) ? exact : rounded;
			}
		}
		Arrays.sort(times);
		return times;
	}

	private static long precision(int sixteenth) {
		if (sixteenth < 6) {
			return 1_000_000;
		}
		return (sixteenth < 13) ? 1000 : 1;
	}

	/** Where the times of a block begin: never before the block before it ends. */
	private long start(long block) {
		long group = block >>> GROUP_BITS;
		if (isBurst(group)) {
			return border(group << GROUP_BITS) + (block & (BLOCKS_PER_GROUP - 1)) * burstStep(group);
		}
		return border(block);
	}

	private long end(long block, long start) {
		long group = block >>> GROUP_BITS;
		if (isBurst(group)) {
			return start + burstStep(group);
		}
		long end = border(block + 1);
		return (Dice.mix(this.seed + 1, block) % 12 == 0) ? Math.min(end, start + BURST_MICROS) : end;
	}

	private boolean isBurst(long group) {
		return Dice.mix(this.seed + 2, group) % 32 == 0;
	}

	private long burstStep(long group) {
		long room = border((group + 1) << GROUP_BITS) - border(group << GROUP_BITS);
		return Math.min(BURST_STEP_MICROS, room / BLOCKS_PER_GROUP);
	}

	/** Evenly spread borders, each moved a little to the right. */
	private long border(long block) {
		if (block <= 0) {
			return this.from;
		}
		if (block >= this.blocks) {
			return this.to;
		}
		double shift = (Dice.mix(this.seed + 3, block) >>> 11) * 0x1p-53 * 0.8;
		return this.from + (long) ((this.to - this.from) * ((block + shift) / this.blocks));
	}

	@FunctionalInterface
	private interface BlockTest {

		boolean holds(long block);

	}

	private static final class Block {

		private final long number;

		private final long[] micros;

		private Block(long number, long[] micros) {
			this.number = number;
			this.micros = micros;
		}

	}

}
