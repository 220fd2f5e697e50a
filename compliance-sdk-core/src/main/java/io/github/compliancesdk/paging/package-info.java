/**
 * Walking through lists that the server gives out in pages.
 */
@NullMarked
package io.github.compliancesdk.paging;

import org.jspecify.annotations.NullMarked;
