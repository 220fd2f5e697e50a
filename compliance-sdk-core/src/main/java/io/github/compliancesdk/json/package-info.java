/**
 * Received JSON, byte for byte.
 */
@NullMarked
package io.github.compliancesdk.json;

import org.jspecify.annotations.NullMarked;
