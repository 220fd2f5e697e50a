/**
 * What the server says about the organization's request budget.
 */
@NullMarked
package io.github.compliancesdk.budget;

import org.jspecify.annotations.NullMarked;
