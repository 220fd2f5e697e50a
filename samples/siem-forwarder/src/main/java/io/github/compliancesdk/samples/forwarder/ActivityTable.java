package io.github.compliancesdk.samples.forwarder;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

import io.github.compliancesdk.feed.ActivityBatch;
import io.github.compliancesdk.json.UndecodableRecord;
import io.github.compliancesdk.spring.boot.feed.ActivityListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes batches to the tables, within the transaction that moves the checkpoint: both
 * are there or neither is. A row that is there already is left as it is.
 */
@Component
class ActivityTable {

	private static final String INSERT = """
			INSERT INTO activity (id, type, created_at, organization_uuid, late, own_call, received)
			VALUES (?, ?, ?, ?, ?, ?, ?::json) ON CONFLICT (id) DO NOTHING""";

	private static final String INSERT_UNDECODABLE = """
			INSERT INTO activity_undecodable (sha256, received) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING""";

	private final JdbcTemplate jdbc;

	private final AtomicLong windows = new AtomicLong();

	ActivityTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	@ActivityListener
	void write(ActivityBatch batch) {
		this.windows.incrementAndGet();
		this.jdbc.batchUpdate(INSERT, batch.activities(), Math.max(1, batch.activities().size()), (row, activity) -> {
			row.setString(1, activity.id());
			row.setString(2, activity.type().value());
			row.setObject(3, activity.createdAt().atOffset(ZoneOffset.UTC));
			row.setString(4, activity.organizationUuid());
			row.setBoolean(5, batch.late());
			row.setBoolean(6, batch.ownCall(activity));
			row.setString(7, activity.rawJson().text());
		});
		for (UndecodableRecord record : batch.undecodable()) {
			byte[] received = record.rawJson().toByteArray();
			this.jdbc.update(INSERT_UNDECODABLE, sha256(received), received);
		}
	}

	/** Windows of time that came since the start. */
	long windows() {
		return this.windows.get();
	}

	long rows() {
		Long rows = this.jdbc.queryForObject("SELECT COUNT(*) FROM activity", Long.class);
		return (rows != null) ? rows : 0;
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
