/**
 * Questions, answers and problems of the reviewer service, for servlets and WebFlux
 * alike.
 */
@NullMarked
package io.github.compliancesdk.samples.reviewer;

import org.jspecify.annotations.NullMarked;
