/**
 * Code of the guide to repeats, pacing and time limits.
 */
@NullMarked
package io.github.compliancesdk.samples.snippets.resilience;

import org.jspecify.annotations.NullMarked;
