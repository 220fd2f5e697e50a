/**
 * The simulator of the Compliance API behind a Spring test: an annotation that starts it
 * and points the clients at it, and assertions on what was requested.
 */
@NullMarked
package io.github.compliancesdk.spring.boot.test;

import org.jspecify.annotations.NullMarked;
