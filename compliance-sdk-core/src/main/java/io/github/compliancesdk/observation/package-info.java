/**
 * Names and conventions of the client's observations.
 */
@NullMarked
package io.github.compliancesdk.observation;

import org.jspecify.annotations.NullMarked;
