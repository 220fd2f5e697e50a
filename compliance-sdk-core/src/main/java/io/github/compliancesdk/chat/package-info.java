/**
 * Chats and their messages.
 */
@NullMarked
package io.github.compliancesdk.chat;

import org.jspecify.annotations.NullMarked;
