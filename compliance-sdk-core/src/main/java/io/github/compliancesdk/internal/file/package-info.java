/**
 * Files of chats and projects, and files that Claude made. Paths and wire names stand
 * here; not part of the public API.
 */
@NullMarked
package io.github.compliancesdk.internal.file;

import org.jspecify.annotations.NullMarked;
