/**
 * Downloads that are verified before they are in place.
 */
@NullMarked
package io.github.compliancesdk.download;

import org.jspecify.annotations.NullMarked;
