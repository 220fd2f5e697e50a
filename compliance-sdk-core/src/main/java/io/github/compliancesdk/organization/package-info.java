/**
 * Organizations: users, roles, settings.
 */
@NullMarked
package io.github.compliancesdk.organization;

import org.jspecify.annotations.NullMarked;
