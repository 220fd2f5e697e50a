/**
 * What named people said and made, as received and readable, with digests of every file.
 */
@NullMarked
package io.github.compliancesdk.samples.export;

import org.jspecify.annotations.NullMarked;
