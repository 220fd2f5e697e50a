/**
 * Code of the guide to the activity feed.
 */
@NullMarked
package io.github.compliancesdk.samples.snippets.feed;

import org.jspecify.annotations.NullMarked;
