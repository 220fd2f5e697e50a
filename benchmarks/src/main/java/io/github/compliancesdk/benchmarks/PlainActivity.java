package io.github.compliancesdk.benchmarks;

import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import org.jspecify.annotations.Nullable;

/**
 * The SDK's activity as databind describes it.
 */
record PlainActivity(String id, String type, Instant createdAt, @Nullable String organizationId,
		@Nullable String organizationUuid, @Nullable PlainActor actor, @Nullable Long transparencyLogLeafIndex,
		@JsonAnySetter Map<String, Object> additionalProperties) {
}
