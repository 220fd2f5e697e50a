/**
 * Who is in which organization, group and role, and which settings differ from a
 * baseline.
 */
@NullMarked
package io.github.compliancesdk.samples.directory;

import org.jspecify.annotations.NullMarked;
