/**
 * A checkpoint store in a relational database.
 */
@NullMarked
package io.github.compliancesdk.feed.jdbc;

import org.jspecify.annotations.NullMarked;
