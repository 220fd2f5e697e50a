/**
 * How a call is sent and its answer is read; not part of the public API.
 */
@NullMarked
package io.github.compliancesdk.internal.http;

import org.jspecify.annotations.NullMarked;
