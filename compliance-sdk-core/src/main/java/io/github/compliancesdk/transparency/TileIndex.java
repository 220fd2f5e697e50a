package io.github.compliancesdk.transparency;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Which tile, or bundle of entries, of a level of the transparency log: its path in the
 * tlog-tiles layout, such as {@code 067}, {@code x001/234} or {@code x001/234.p/5}.
 *
 * @param path the path
 */
public record TileIndex(String path) {

	private static final int WIDTH = 256;

	private static final Pattern PATH = Pattern.compile("(x[0-9]{3}/)*[0-9]{3}(\\.p/[0-9]{1,3})?");

	/**
	 * Checks the path.
	 * @param path the path
	 * @throws IllegalArgumentException if it is not of that layout
	 */
	public TileIndex {
		Objects.requireNonNull(path, "path");
		if (!PATH.matcher(path).matches()) {
			throw new IllegalArgumentException(
					"A tile is named like 067, x001/234 or x001/234.p/5: groups of three digits, all but the last with an x");
		}
	}

	/**
	 * A full tile.
	 * @param index number of the tile in its level, 0 or more
	 * @return the tile
	 * @throws IllegalArgumentException if the number is negative
	 */
	public static TileIndex full(long index) {
		if (index < 0) {
			throw new IllegalArgumentException("index must not be negative, but is " + index);
		}
		StringBuilder path = new StringBuilder(digits(index % 1000));
		for (long rest = index / 1000; rest > 0; rest /= 1000) {
			path.insert(0, "x" + digits(rest % 1000) + "/");
		}
		return new TileIndex(path.toString());
	}

	/**
	 * The last tile of a level, which is not full yet.
	 * @param index number of the tile in its level, 0 or more
	 * @param width hashes or entries in it, 1 to 255
	 * @return the tile
	 * @throws IllegalArgumentException if a number is out of range
	 */
	public static TileIndex partial(long index, int width) {
		if (width < 1 || width >= WIDTH) {
			throw new IllegalArgumentException("width must be 1 to 255, but is " + width);
		}
		return new TileIndex(full(index).path() + ".p/" + width);
	}

	private static String digits(long group) {
		String text = Long.toString(group);
		return "0".repeat(3 - text.length()) + text;
	}

	@Override
	public String toString() {
		return this.path;
	}

}
