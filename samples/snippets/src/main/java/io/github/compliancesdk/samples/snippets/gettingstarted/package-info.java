/**
 * Code of the guide to the first call.
 */
@NullMarked
package io.github.compliancesdk.samples.snippets.gettingstarted;

import org.jspecify.annotations.NullMarked;
