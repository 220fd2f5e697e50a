/**
 * Meters of the Compliance API client. Of its own because these types move between
 * generations of Spring Boot.
 */
@NullMarked
package io.github.compliancesdk.spring.boot.metrics;

import org.jspecify.annotations.NullMarked;
