/**
 * The transparency log of access by Anthropic.
 */
@NullMarked
package io.github.compliancesdk.transparency;

import org.jspecify.annotations.NullMarked;
