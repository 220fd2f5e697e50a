package io.github.compliancesdk.feed.jdbc;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;

class H2CheckpointStoreTests extends JdbcCheckpointStoreContract {

	private static final JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:feed;DB_CLOSE_DELAY=-1", "sa",
			"");

	@AfterAll
	static void close() {
		pool.dispose();
	}

	@Override
	protected DataSource dataSource() {
		return pool;
	}

	@Override
	protected String dialect() {
		return "h2";
	}

}
