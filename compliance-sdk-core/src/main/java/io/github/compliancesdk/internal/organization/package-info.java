/**
 * Organizations: users, roles, settings. Paths and wire names stand here; not part of the
 * public API.
 */
@NullMarked
package io.github.compliancesdk.internal.organization;

import org.jspecify.annotations.NullMarked;
