/**
 * Files of chats and projects, and files that Claude made.
 */
@NullMarked
package io.github.compliancesdk.file;

import org.jspecify.annotations.NullMarked;
