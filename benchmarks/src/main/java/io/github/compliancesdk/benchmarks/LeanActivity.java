package io.github.compliancesdk.benchmarks;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import org.jspecify.annotations.Nullable;

/**
 * The least that a team writes for itself: the time stays text.
 */
record LeanActivity(String id, String type, String createdAt, @Nullable String organizationId,
		@Nullable String organizationUuid, @Nullable PlainActor actor, @Nullable Long transparencyLogLeafIndex,
		@JsonAnySetter Map<String, Object> additionalProperties) {
}
