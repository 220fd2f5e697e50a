package io.github.compliancesdk.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import javax.sql.DataSource;

import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.file.FileCheckpointStore;
import io.github.compliancesdk.feed.jdbc.JdbcCheckpointStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Where checkpoints are kept, and the database of all that write to one.
 */
final class FeedStores {

	private static final String SCHEMA = "/io/github/compliancesdk/feed/schema/postgresql/V1__compliance_feed.sql";

	private FeedStores() {
	}

	static CheckpointStore folder() {
		return new FileCheckpointStore(Path.of(System.getProperty("feed.folder"), "checkpoints"));
	}

	static CheckpointStore tables(DataSource dataSource) {
		return new JdbcCheckpointStore(dataSource);
	}

	/**
	 * One connection, on which nothing else waits. Each process has a schema of its own.
	 */
	static DataSource postgres(String schema) {
		SingleConnectionDataSource dataSource = new SingleConnectionDataSource(
				System.getProperty("feed.postgres") + "&currentSchema=" + schema + "&reWriteBatchedInserts=true", true);
		JdbcTemplate jdbc = new JdbcTemplate(dataSource);
		jdbc.execute("CREATE SCHEMA " + schema);
		jdbc.execute(schema());
		return dataSource;
	}

	private static String schema() {
		try (InputStream script = FeedStores.class.getResourceAsStream(SCHEMA)) {
			if (script == null) {
				throw new IllegalStateException(SCHEMA + " is missing");
			}
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
