/**
 * The activity feed: who did what and when.
 */
@NullMarked
package io.github.compliancesdk.activity;

import org.jspecify.annotations.NullMarked;
