/**
 * Groups and their members. Paths and wire names stand here; not part of the public API.
 */
@NullMarked
package io.github.compliancesdk.internal.group;

import org.jspecify.annotations.NullMarked;
