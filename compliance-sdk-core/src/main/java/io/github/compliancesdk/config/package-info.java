/**
 * What a user hands to the client beside the parameters of an operation.
 */
@NullMarked
package io.github.compliancesdk.config;

import org.jspecify.annotations.NullMarked;
