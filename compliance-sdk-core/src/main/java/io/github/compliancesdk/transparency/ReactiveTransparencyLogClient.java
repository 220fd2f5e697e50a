package io.github.compliancesdk.transparency;

import reactor.core.publisher.Mono;

/**
 * The transparency log of access by Anthropic, for reactive callers: it fetches, and does
 * not verify. Safe for use by several threads. What goes wrong is a
 * {@link io.github.compliancesdk.error.ComplianceException}.
 */
public interface ReactiveTransparencyLogClient {

	/**
	 * Reads the newest checkpoint: a signed note, to be kept as it is. Never take it from
	 * a cache. Operation {@code getTransparencyLogCheckpoint}; scope {@code
	 * read:compliance_activities} or {@code read:org_audit}.
	 * @return the signed note
	 */
	Mono<String> checkpoint();

	/**
	 * Reads the newest checkpoint: a signed note, to be kept as it is. Never take it from
	 * a cache. Operation {@code getTransparencyLogCheckpoint}; scope {@code
	 * read:compliance_activities} or {@code read:org_audit}.
	 * @param organizationId organization whose log to read, {@code org_...} or UUID;
	 * parent-wide keys must name one
	 * @return the signed note
	 * @throws IllegalArgumentException if the organization is blank
	 */
	Mono<String> checkpoint(String organizationId);

	/**
	 * Reads the keys that sign checkpoints. Pin the fingerprint that Anthropic publishes
	 * instead of trusting this answer. Operation {@code
	 * listTransparencyLogKeys}; scope {@code read:compliance_activities} or {@code
	 * read:org_audit}.
	 * @return the keys
	 */
	Mono<TransparencyLogKeys> keys();

	/**
	 * Reads the keys that sign checkpoints. Pin the fingerprint that Anthropic publishes
	 * instead of trusting this answer. Operation {@code
	 * listTransparencyLogKeys}; scope {@code read:compliance_activities} or {@code
	 * read:org_audit}.
	 * @param organizationId organization whose log to read, {@code org_...} or UUID;
	 * parent-wide keys must name one
	 * @return the keys
	 * @throws IllegalArgumentException if the organization is blank
	 */
	Mono<TransparencyLogKeys> keys(String organizationId);

	/**
	 * Reads the proof that a leaf is in the log. A leaf that the newest checkpoint does
	 * not cover yet is asked for again within the retry rules. Operation {@code
	 * getTransparencyLogInclusionProof}; scope {@code read:compliance_activities} or
	 * {@code read:org_audit}.
	 * @param leafIndex index of the leaf, from an activity, 0 or more
	 * @return the proof
	 * @throws IllegalArgumentException if a number is out of range
	 */
	Mono<InclusionProof> inclusionProof(long leafIndex);

	/**
	 * Reads the proof that a leaf is in the log. A leaf that the newest checkpoint does
	 * not cover yet is asked for again within the retry rules. Operation {@code
	 * getTransparencyLogInclusionProof}; scope {@code read:compliance_activities} or
	 * {@code read:org_audit}.
	 * @param leafIndex index of the leaf, from an activity, 0 or more
	 * @param organizationId organization whose log to read, {@code org_...} or UUID;
	 * parent-wide keys must name one
	 * @return the proof
	 * @throws IllegalArgumentException if the organization is blank or a number is out of
	 * range
	 */
	Mono<InclusionProof> inclusionProof(long leafIndex, String organizationId);

	/**
	 * Reads the proof that the log has only grown since a checkpoint. Operation {@code
	 * getTransparencyLogConsistencyProof}; scope {@code read:compliance_activities} or
	 * {@code read:org_audit}.
	 * @param fromSize tree size of the checkpoint at hand, 1 or more
	 * @return the proof
	 * @throws IllegalArgumentException if a number is out of range
	 */
	Mono<ConsistencyProof> consistencyProof(long fromSize);

	/**
	 * Reads the proof that the log has only grown since a checkpoint. Operation {@code
	 * getTransparencyLogConsistencyProof}; scope {@code read:compliance_activities} or
	 * {@code read:org_audit}.
	 * @param fromSize tree size of the checkpoint at hand, 1 or more
	 * @param organizationId organization whose log to read, {@code org_...} or UUID;
	 * parent-wide keys must name one
	 * @return the proof
	 * @throws IllegalArgumentException if the organization is blank or a number is out of
	 * range
	 */
	Mono<ConsistencyProof> consistencyProof(long fromSize, String organizationId);

	/**
	 * Reads a tile of hashes. Operation {@code getTransparencyLogTile}; scope {@code
	 * read:compliance_activities} or {@code read:org_audit}.
	 * @param level level of the tile, 0 to 63
	 * @param index which tile of the level
	 * @return 32 bytes a hash
	 * @throws IllegalArgumentException if a number is out of range
	 */
	Mono<byte[]> tile(int level, TileIndex index);

	/**
	 * Reads a tile of hashes. Operation {@code getTransparencyLogTile}; scope {@code
	 * read:compliance_activities} or {@code read:org_audit}.
	 * @param level level of the tile, 0 to 63
	 * @param index which tile of the level
	 * @param organizationId organization whose log to read, {@code org_...} or UUID;
	 * parent-wide keys must name one
	 * @return 32 bytes a hash
	 * @throws IllegalArgumentException if the organization is blank or a number is out of
	 * range
	 */
	Mono<byte[]> tile(int level, TileIndex index, String organizationId);

	/**
	 * Reads a bundle of entries. Operation {@code getTransparencyLogEntryBundle}; scope
	 * {@code read:compliance_activities} or {@code read:org_audit}.
	 * @param index which bundle
	 * @return the entries, each with its length in two bytes before it
	 */
	Mono<byte[]> entries(TileIndex index);

	/**
	 * Reads a bundle of entries. Operation {@code getTransparencyLogEntryBundle}; scope
	 * {@code read:compliance_activities} or {@code read:org_audit}.
	 * @param index which bundle
	 * @param organizationId organization whose log to read, {@code org_...} or UUID;
	 * parent-wide keys must name one
	 * @return the entries, each with its length in two bytes before it
	 * @throws IllegalArgumentException if the organization is blank
	 */
	Mono<byte[]> entries(TileIndex index, String organizationId);

}
