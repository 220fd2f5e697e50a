package io.github.compliancesdk.feed;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a feed looked like at one moment. Counts begin with the object, not with the
 * checkpoint.
 *
 * @param name name of the feed
 * @param state what it is doing
 * @param watermark everything before it was delivered, but for what comes late;
 * {@code null} before the checkpoint was loaded
 * @param lag age of the watermark by the server's clock, which goes on by ours between
 * its answers; at rest the settling delay and up to a poll interval; {@code null} before
 * the first answer and on standby
 * @param checkpointAge time since the checkpoint was saved, or since this process began
 * to follow; at rest up to a poll interval, more where a handler or the server hangs;
 * {@code null} while it does not follow
 * @param backlog estimate of activities that wait to be read, 0 at rest
 * @param delivered activities delivered
 * @param late those of them that came late
 * @param reconciled those of the late ones that the reconciliation found
 * @param duplicates activities left out when their stretch was read for the first time,
 * because the same id had come before
 * @param undecodable records delivered raw
 * @param ownCalls records of the feed's own requests, delivered or left out
 * @param deadLettered batches that went to the dead-letter handler
 * @param recordingDisabled activities delivered which say that the Compliance API, or its
 * logging, was switched off: what happens from then on is in no feed
 * @param failures failed reads, saves and handler calls
 * @param consecutiveFailures those of them since the last success of the live cycle, or
 * of the reconciliation if that are more
 * @param lastError class of the latest failure, {@code null} if there was none
 * @param reconciliation where the reconciliation under way stands, {@code null} if there
 * is none
 */
public record FeedStatus(String name, FeedState state, @Nullable Instant watermark, @Nullable Duration lag,
		@Nullable Duration checkpointAge, long backlog, long delivered, long late, long reconciled, long duplicates,
		long undecodable, long ownCalls, long deadLettered, long recordingDisabled, long failures,
		long consecutiveFailures, @Nullable String lastError, @Nullable Instant reconciliation) {
}
