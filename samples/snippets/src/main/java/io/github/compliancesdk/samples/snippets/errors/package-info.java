/**
 * Code of the guide to errors.
 */
@NullMarked
package io.github.compliancesdk.samples.snippets.errors;

import org.jspecify.annotations.NullMarked;
