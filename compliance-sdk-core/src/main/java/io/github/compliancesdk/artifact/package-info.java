/**
 * Artifacts of chats, and published code artifacts.
 */
@NullMarked
package io.github.compliancesdk.artifact;

import org.jspecify.annotations.NullMarked;
