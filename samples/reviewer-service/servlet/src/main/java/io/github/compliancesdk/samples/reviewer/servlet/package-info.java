/**
 * Answers a reviewer's questions over HTTP, with servlets.
 */
@NullMarked
package io.github.compliancesdk.samples.reviewer.servlet;

import org.jspecify.annotations.NullMarked;
