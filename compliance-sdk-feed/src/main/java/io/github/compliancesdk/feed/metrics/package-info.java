/**
 * Meters of a feed.
 */
@NullMarked
package io.github.compliancesdk.feed.metrics;

import org.jspecify.annotations.NullMarked;
