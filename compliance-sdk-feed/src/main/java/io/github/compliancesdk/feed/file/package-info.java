/**
 * A checkpoint store in files, for command lines and single machines.
 */
@NullMarked
package io.github.compliancesdk.feed.file;

import org.jspecify.annotations.NullMarked;
