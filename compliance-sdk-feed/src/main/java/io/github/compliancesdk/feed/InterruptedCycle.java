package io.github.compliancesdk.feed;

import java.io.Serial;

/**
 * The cycle ends here because the feed is to be closed, paused or rewound. Nothing is
 * wrong.
 */
final class InterruptedCycle extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	InterruptedCycle() {
		super("The cycle was interrupted", null, false, false);
	}

}
