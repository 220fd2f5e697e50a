/**
 * Code of the guide to lists and pages.
 */
@NullMarked
package io.github.compliancesdk.samples.snippets.paging;

import org.jspecify.annotations.NullMarked;
