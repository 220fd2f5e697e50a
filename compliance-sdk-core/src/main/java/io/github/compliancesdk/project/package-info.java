/**
 * Projects, their documents and who has them.
 */
@NullMarked
package io.github.compliancesdk.project;

import org.jspecify.annotations.NullMarked;
