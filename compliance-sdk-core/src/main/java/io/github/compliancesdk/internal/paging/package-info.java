/**
 * One walk for every pagination family; not part of the public API.
 */
@NullMarked
package io.github.compliancesdk.internal.paging;

import org.jspecify.annotations.NullMarked;
