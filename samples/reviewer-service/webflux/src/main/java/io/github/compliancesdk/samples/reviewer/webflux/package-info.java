/**
 * Answers a reviewer's questions over HTTP, with WebFlux.
 */
@NullMarked
package io.github.compliancesdk.samples.reviewer.webflux;

import org.jspecify.annotations.NullMarked;
