package io.github.compliancesdk.feed.jdbc;

import java.io.IOException;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresCheckpointStoreTests extends JdbcCheckpointStoreContract {

	private static EmbeddedPostgres postgres;

	private static DataSource dataSource;

	@BeforeAll
	static void start() throws IOException {
		postgres = EmbeddedPostgres.start();
		dataSource = postgres.getPostgresDatabase();
	}

	@AfterAll
	static void stop() throws IOException {
		postgres.close();
	}

	@Override
	protected DataSource dataSource() {
		return dataSource;
	}

	@Override
	protected String dialect() {
		return "postgresql";
	}

}
