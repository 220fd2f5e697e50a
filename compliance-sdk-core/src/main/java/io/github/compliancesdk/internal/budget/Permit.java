package io.github.compliancesdk.internal.budget;

import io.github.compliancesdk.internal.Operation;

/**
 * The right to send one request.
 *
 * @param operation what is sent
 * @param number counts the requests of a client in the order they leave, so that a newer
 * answer is told from an older one
 */
public record Permit(Operation operation, long number) {

}
