/**
 * Auto-configuration of the activity feed: listeners, checkpoints and its part of the
 * application's life.
 */
@NullMarked
package io.github.compliancesdk.spring.boot.feed;

import org.jspecify.annotations.NullMarked;
