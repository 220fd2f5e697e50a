/**
 * Artifacts of chats, and published code artifacts. Paths and wire names stand here; not
 * part of the public API.
 */
@NullMarked
package io.github.compliancesdk.internal.artifact;

import org.jspecify.annotations.NullMarked;
