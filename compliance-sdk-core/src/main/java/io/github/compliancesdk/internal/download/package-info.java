/**
 * How a body becomes a file; not part of the public API.
 */
@NullMarked
package io.github.compliancesdk.internal.download;

import org.jspecify.annotations.NullMarked;
