/**
 * Code of the guide to downloads and deletes.
 */
@NullMarked
package io.github.compliancesdk.samples.snippets.downloads;

import org.jspecify.annotations.NullMarked;
