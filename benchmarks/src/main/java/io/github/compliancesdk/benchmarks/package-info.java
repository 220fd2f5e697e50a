/**
 * The programs behind the measuring scripts: a server of pages rendered beforehand,
 * clients that walk them, and the comparison of these clients round by round.
 */
@NullMarked
package io.github.compliancesdk.benchmarks;

import org.jspecify.annotations.NullMarked;
