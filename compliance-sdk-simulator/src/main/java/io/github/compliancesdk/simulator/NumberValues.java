package io.github.compliancesdk.simulator;

/**
 * Numbers in the size their name suggests.
 */
final class NumberValues {

	private static final int[] STATUSES = { 200, 200, 200, 200, 200, 200, 400, 403, 404, 429 };

	private NumberValues() {
	}

	static ValueWriter named(String name) {
		if (name.equals("status_code")) {
			return (dice, out) -> out.number(STATUSES[dice.below(STATUSES.length)]);
		}
		if (name.equals("port") || name.equals("previous_port")) {
			return (dice, out) -> out.number((dice.below(4) == 0) ? 8443 : 443);
		}
		if (name.endsWith("_usd") || name.contains("amount")) {
			return (dice, out) -> out.number(dice.below(5000)).raw((dice.below(2) == 0) ? ".5" : "");
		}
		if (name.contains("percentage")) {
			return (dice, out) -> out.number(dice.below(101));
		}
		if (name.endsWith("leaf_index")) {
			return (dice, out) -> out.number(dice.below(10_000_000));
		}
		return (dice, out) -> out.number(dice.below(500));
	}

}
