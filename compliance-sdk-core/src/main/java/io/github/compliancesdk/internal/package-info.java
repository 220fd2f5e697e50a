/**
 * How a call is described; not part of the public API.
 */
@NullMarked
package io.github.compliancesdk.internal;

import org.jspecify.annotations.NullMarked;
