/**
 * Audits a whole activity feed.
 */
@NullMarked
package io.github.compliancesdk.samples.audit;

import org.jspecify.annotations.NullMarked;
