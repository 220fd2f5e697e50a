/**
 * When and how an attempt is repeated; not part of the public API.
 */
@NullMarked
package io.github.compliancesdk.internal.retry;

import org.jspecify.annotations.NullMarked;
