/**
 * Projects, their documents and who has them. Paths and wire names stand here; not part
 * of the public API.
 */
@NullMarked
package io.github.compliancesdk.internal.project;

import org.jspecify.annotations.NullMarked;
