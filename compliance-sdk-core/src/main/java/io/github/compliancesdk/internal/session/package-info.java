/**
 * Local and remote sessions. Paths and wire names stand here; not part of the public API.
 */
@NullMarked
package io.github.compliancesdk.internal.session;

import org.jspecify.annotations.NullMarked;
