package io.github.compliancesdk.feed.checkpoint;

/**
 * The right to move the checkpoint of a feed, until it ends or somebody else gets a newer
 * one. Immutable.
 *
 * @param feed name of the feed
 * @param owner who has it: a name for one process, for people to read
 * @param token number that grows with every lease of the feed; a store takes a checkpoint
 * with the newest one only
 */
public record Lease(String feed, String owner, long token) {

}
