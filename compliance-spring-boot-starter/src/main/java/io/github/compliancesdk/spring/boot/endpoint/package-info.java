/**
 * What the actuator's endpoints show of the Compliance API client.
 */
@NullMarked
package io.github.compliancesdk.spring.boot.endpoint;

import org.jspecify.annotations.NullMarked;
