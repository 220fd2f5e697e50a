/**
 * Auto-configuration of the Compliance API clients for Spring Boot.
 */
@NullMarked
package io.github.compliancesdk.spring.boot;

import org.jspecify.annotations.NullMarked;
