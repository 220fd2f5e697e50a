/**
 * Chats and their messages. Paths and wire names stand here; not part of the public API.
 */
@NullMarked
package io.github.compliancesdk.internal.chat;

import org.jspecify.annotations.NullMarked;
