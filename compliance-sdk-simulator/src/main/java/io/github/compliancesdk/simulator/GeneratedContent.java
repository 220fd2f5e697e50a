package io.github.compliancesdk.simulator;

import java.io.InputStream;

/**
 * Invented bytes of any number, the same for the same name: a block of up to one mebibyte
 * that looks random, over and over. The first eight bytes of each are its number, so that
 * no two blocks are the same.
 */
final class GeneratedContent extends Content {

	private static final int BLOCK = 1 << 20;

	private final String name;

	private final long length;

	GeneratedContent(String name, long length) {
		if (length < 0) {
			throw new IllegalArgumentException("The size must not be negative: " + length);
		}
		this.name = name;
		this.length = length;
	}

	@Override
	long length() {
		return this.length;
	}

	@Override
	InputStream open() {
		byte[] block = block();
		return new ComputedInput(this.length) {

			@Override
			void compute(long from, byte[] target, int offset, int count) {
				int done = 0;
				while (done < count) {
					long position = from + done;
					int inBlock = (int) (position % BLOCK);
					int copied = Math.min(count - done, BLOCK - inBlock);
					System.arraycopy(block, inBlock, target, offset + done, copied);
					number(position / BLOCK, inBlock, target, offset + done, copied);
					done += copied;
				}
			}

		};
	}

	private byte[] block() {
		byte[] block = new byte[(int) Math.min(BLOCK, this.length)];
		long seed = this.name.length();
		for (int i = 0; i < this.name.length(); i++) {
			seed = Dice.mix(seed, this.name.charAt(i));
		}
		for (int i = 0; i < block.length; i += Long.BYTES) {
			long bits = Dice.mix(seed + i);
			for (int j = i; j < Math.min(i + Long.BYTES, block.length); j++) {
				block[j] = (byte) bits;
				bits >>>= Byte.SIZE;
			}
		}
		return block;
	}

	/*
	 * Writes what is to be seen of the number: it stands at the beginning of the block.
	 */
	private static void number(long block, int inBlock, byte[] target, int offset, int count) {
		for (int i = inBlock; i < Math.min(Long.BYTES, inBlock + count); i++) {
			target[offset + i - inBlock] = (byte) (block >>> (Byte.SIZE * (Long.BYTES - 1 - i)));
		}
	}

}
