/**
 * Code of the guide to configuration.
 */
@NullMarked
package io.github.compliancesdk.samples.snippets.configuration;

import org.jspecify.annotations.NullMarked;
