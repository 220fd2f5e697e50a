/**
 * The exceptions of the client, all unchecked.
 */
@NullMarked
package io.github.compliancesdk.error;

import org.jspecify.annotations.NullMarked;
