/**
 * Groups and their members.
 */
@NullMarked
package io.github.compliancesdk.group;

import org.jspecify.annotations.NullMarked;
