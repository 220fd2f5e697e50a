/**
 * Deletes, which are never repeated blindly; not part of the public API.
 */
@NullMarked
package io.github.compliancesdk.internal.deletion;

import org.jspecify.annotations.NullMarked;
