/**
 * What a feed remembers, and where: checkpoint, segments, lease, and the interface of the
 * stores.
 */
@NullMarked
package io.github.compliancesdk.feed.checkpoint;

import org.jspecify.annotations.NullMarked;
