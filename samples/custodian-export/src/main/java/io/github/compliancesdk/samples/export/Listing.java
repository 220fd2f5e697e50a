package io.github.compliancesdk.samples.export;

import java.util.List;

/**
 * A list that was read to its end, or as far as it went.
 *
 * @param name its name, which tells kind and custodians
 * @param items its rows
 * @param files what could not be decoded, as received
 * @param gaps what is missing of the list itself
 */
record Listing(String name, List<Listed> items, List<WrittenFile> files, List<Gap> gaps) {

	boolean mayImprove() {
		return this.gaps.stream().anyMatch(Gap::passing);
	}

}
