/**
 * The activity feed without losses: reading, delivering, going on after a restart.
 */
@NullMarked
package io.github.compliancesdk.feed;

import org.jspecify.annotations.NullMarked;
