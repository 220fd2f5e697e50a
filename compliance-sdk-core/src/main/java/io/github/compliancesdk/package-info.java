/**
 * Entry points: the two faces of the client and the builder that makes them.
 */
@NullMarked
package io.github.compliancesdk;

import org.jspecify.annotations.NullMarked;
