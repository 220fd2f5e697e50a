package io.github.compliancesdk.feed.jdbc;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javax.sql.DataSource;

import io.github.compliancesdk.feed.checkpoint.Checkpoint;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.checkpoint.Lease;
import io.github.compliancesdk.feed.checkpoint.LeaseLostException;
import io.github.compliancesdk.feed.checkpoint.Segment;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps checkpoints in the tables {@code compliance_feed} and
 * {@code compliance_feed_segment}; the scripts that make them are in the package
 * {@code io.github.compliancesdk.feed.schema}, in one folder each for PostgreSQL and H2.
 * <p>
 * What a handler does with the same transaction manager, such as by a
 * {@link JdbcTemplate} on the same {@link DataSource}, happens together with the move of
 * the checkpoint or not at all: each activity has its effect exactly once. Leases end by
 * the database's clock. Failures are {@link org.springframework.dao.DataAccessException}
 * and {@link org.springframework.transaction.TransactionException}. Thread-safe.
 */
public final class JdbcCheckpointStore implements CheckpointStore {

	private static final String NEWEST_LEASE = "name = ? AND lease_token = ? AND lease_owner IS NOT NULL";

	private static final int FETCH_SIZE = 50;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final TransactionTemplate ownTransaction;

	/**
	 * A store with a transaction manager of its own. Use the other constructor where the
	 * application has one.
	 * @param dataSource the database
	 */
	public JdbcCheckpointStore(DataSource dataSource) {
		this(dataSource, new JdbcTransactionManager(dataSource));
	}

	/**
	 * A store within the transactions of the application.
	 * @param dataSource the database
	 * @param transactionManager runs the transactions of this database
	 */
	public JdbcCheckpointStore(DataSource dataSource, PlatformTransactionManager transactionManager) {
		this.jdbc = new JdbcTemplate(dataSource);
		this.jdbc.setFetchSize(FETCH_SIZE);
		this.transaction = new TransactionTemplate(transactionManager);
		this.ownTransaction = new TransactionTemplate(transactionManager);
		this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	@Override
	public Optional<Lease> tryAcquire(String feed, String owner, Duration duration) {
		try {
			return inOwnTransaction(() -> acquire(feed, owner, duration));
		}
		catch (DuplicateKeyException ex) {
			// somebody was first to make the row
			return inOwnTransaction(() -> acquire(feed, owner, duration));
		}
	}

	private Optional<Lease> acquire(String feed, String owner, Duration duration) {
		List<LeaseRow> rows = this.jdbc.query("""
				SELECT lease_token, lease_owner, lease_until, CURRENT_TIMESTAMP AS at_present
				FROM compliance_feed WHERE name = ? FOR UPDATE""", (row, number) -> new LeaseRow(row.getLong(1),
				row.getString(2), instant(row.getTimestamp(3)), row.getTimestamp(4).toInstant()), feed);
		if (rows.isEmpty()) {
			Timestamp now = this.jdbc.queryForObject("SELECT CURRENT_TIMESTAMP", Timestamp.class);
			if (now == null) {
				throw new IllegalStateException("The database has no time");
			}
			this.jdbc.update("""
					INSERT INTO compliance_feed (name, lease_token, lease_owner, lease_until, revision)
					VALUES (?, 1, ?, ?, 0)""", feed, owner, time(now.toInstant().plus(duration)));
			return Optional.of(new Lease(feed, owner, 1));
		}
		LeaseRow newest = rows.get(0);
		if (newest.owner() != null && !newest.owner().equals(owner) && newest.until() != null
				&& newest.until().isAfter(newest.now())) {
			return Optional.empty();
		}
		this.jdbc.update("UPDATE compliance_feed SET lease_token = ?, lease_owner = ?, lease_until = ? WHERE name = ?",
				newest.token() + 1, owner, time(newest.now().plus(duration)), feed);
		return Optional.of(new Lease(feed, owner, newest.token() + 1));
	}

	@Override
	public @Nullable String leaseOwner(String feed) {
		return this.jdbc
			.queryForList("SELECT lease_owner FROM compliance_feed WHERE name = ? AND lease_until > CURRENT_TIMESTAMP",
					String.class, feed)
			.stream()
			.findFirst()
			.orElse(null);
	}

	@Override
	public void renew(Lease lease, Duration duration) {
		inOwnTransaction(() -> {
			Timestamp now = this.jdbc.queryForObject("SELECT CURRENT_TIMESTAMP", Timestamp.class);
			if (now == null || this.jdbc.update("UPDATE compliance_feed SET lease_until = ? WHERE " + NEWEST_LEASE,
					time(now.toInstant().plus(duration)), lease.feed(), lease.token()) == 0) {
				throw new LeaseLostException(lease);
			}
			return lease;
		});
	}

	@Override
	public void release(Lease lease) {
		inOwnTransaction(() -> this.jdbc.update(
				"UPDATE compliance_feed SET lease_owner = NULL, lease_until = NULL WHERE " + NEWEST_LEASE, lease.feed(),
				lease.token()));
	}

	@Override
	public Optional<Checkpoint> load(String feed) {
		return this.jdbc.queryForList("""
				SELECT checkpoint FROM compliance_feed WHERE name = ? AND checkpoint IS NOT NULL""", String.class, feed)
			.stream()
			.findFirst()
			.map(Checkpoint::parse);
	}

	@Override
	public void save(Lease lease, Checkpoint checkpoint, List<Segment> segments) {
		inTransaction(() -> {
			if (this.jdbc.update(
					"UPDATE compliance_feed SET checkpoint = ?, revision = ?, watermark_nanos = ? WHERE " + NEWEST_LEASE
							+ " AND revision < ?",
					checkpoint.text(), checkpoint.revision(), Nanos.of(checkpoint.watermark()), lease.feed(),
					lease.token(), checkpoint.revision()) == 0) {
				throw new LeaseLostException(lease);
			}
			for (Segment segment : segments) {
				this.jdbc.update(SegmentRows.INSERT, SegmentRows.values(lease.feed(), segment));
			}
		});
	}

	@Override
	public void segments(String feed, Instant from, Instant to, Consumer<? super Segment> visitor) {
		// within a transaction the driver of PostgreSQL fetches some rows at a time
		inTransaction(() -> this.jdbc.query(SegmentRows.SELECT, (row) -> {
			visitor.accept(SegmentRows.segment(row));
		}, feed, Nanos.of(from), Nanos.of(to)));
	}

	@Override
	public List<String> requestIds(String feed, Instant from, Instant to) {
		List<String> requestIds = new ArrayList<>();
		inTransaction(() -> this.jdbc.query("""
				SELECT request_ids FROM compliance_feed_segment
				WHERE feed = ? AND read_at_nanos >= ? AND read_at_nanos < ?""", (row) -> {
			requestIds.addAll(SegmentRows.words(row.getString(1)));
		}, feed, Nanos.of(from), Nanos.of(to)));
		return requestIds;
	}

	@Override
	public int prune(Lease lease, Instant endedBefore, Instant readBefore) {
		return inOwnTransaction(() -> {
			List<Long> newest = this.jdbc.queryForList(
					"SELECT lease_token FROM compliance_feed WHERE " + NEWEST_LEASE + " FOR UPDATE", Long.class,
					lease.feed(), lease.token());
			if (newest.isEmpty()) {
				throw new LeaseLostException(lease);
			}
			return this.jdbc.update(
					"DELETE FROM compliance_feed_segment WHERE feed = ? AND to_nanos <= ? AND read_at_nanos < ?",
					lease.feed(), Nanos.of(endedBefore), Nanos.of(readBefore));
		});
	}

	@Override
	public void inTransaction(Runnable work) {
		this.transaction.executeWithoutResult((status) -> work.run());
	}

	@Override
	public boolean isTransactional() {
		return true;
	}

	private <T> T inOwnTransaction(Supplier<T> work) {
		T result = this.ownTransaction.execute((status) -> work.get());
		if (result == null) {
			throw new IllegalStateException("The transaction gave no result");
		}
		return result;
	}

	/* PostgreSQL's driver takes no Instant. */
	private static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

	private record LeaseRow(long token, @Nullable String owner, @Nullable Instant until, Instant now) {
	}

}
