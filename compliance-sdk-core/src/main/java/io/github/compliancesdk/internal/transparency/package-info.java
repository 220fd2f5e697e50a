/**
 * The transparency log of access by Anthropic. Paths and wire names stand here; not part
 * of the public API.
 */
@NullMarked
package io.github.compliancesdk.internal.transparency;

import org.jspecify.annotations.NullMarked;
