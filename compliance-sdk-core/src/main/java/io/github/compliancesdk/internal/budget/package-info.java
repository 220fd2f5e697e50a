/**
 * Pacing under the organization's budget; not part of the public API.
 */
@NullMarked
package io.github.compliancesdk.internal.budget;

import org.jspecify.annotations.NullMarked;
