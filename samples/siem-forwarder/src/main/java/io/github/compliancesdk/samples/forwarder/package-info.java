/**
 * Forwards the activity feed into PostgreSQL without losing anything.
 */
@NullMarked
package io.github.compliancesdk.samples.forwarder;

import org.jspecify.annotations.NullMarked;
