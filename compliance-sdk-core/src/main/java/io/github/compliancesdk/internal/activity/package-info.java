/**
 * Implementation of the activity feed; not part of the public API.
 */
@NullMarked
package io.github.compliancesdk.internal.activity;

import org.jspecify.annotations.NullMarked;
