/**
 * Reading JSON without losing anything; not part of the public API.
 */
@NullMarked
package io.github.compliancesdk.internal.json;

import org.jspecify.annotations.NullMarked;
