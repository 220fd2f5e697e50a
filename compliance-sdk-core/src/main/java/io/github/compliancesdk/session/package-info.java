/**
 * Local and remote sessions.
 */
@NullMarked
package io.github.compliancesdk.session;

import org.jspecify.annotations.NullMarked;
