package io.github.compliancesdk.benchmarks;

import java.time.ZoneOffset;
import java.util.Collection;

import javax.sql.DataSource;

import io.github.compliancesdk.activity.Activity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where activities go. Within a transaction that is under way its rows are part of it.
 */
interface ActivityTable {

	/** Takes everything and keeps nothing. */
	ActivityTable NONE = new ActivityTable() {

		@Override
		public void clear() {
			// nothing is there
		}

		@Override
		public void write(Collection<Activity> activities) {
			// taken
		}

	};

	/** Makes room for a round. */
	void clear();

	void write(Collection<Activity> activities);

	/** A table with a row for each activity, and the JSON as received. */
	static ActivityTable in(DataSource dataSource) {
		JdbcTemplate jdbc = new JdbcTemplate(dataSource);
		TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
		jdbc.execute("CREATE TABLE IF NOT EXISTS activity (id TEXT PRIMARY KEY, type TEXT NOT NULL, "
				+ "created_at TIMESTAMP WITH TIME ZONE NOT NULL, received JSON NOT NULL)");
		return new ActivityTable() {

			@Override
			public void clear() {
				jdbc.execute("TRUNCATE activity");
			}

			@Override
			public void write(Collection<Activity> activities) {
				transaction.executeWithoutResult((status) -> jdbc.batchUpdate(
						"INSERT INTO activity (id, type, created_at, received) VALUES (?, ?, ?, ?::json) "
								+ "ON CONFLICT (id) DO NOTHING",
						activities, Math.max(1, activities.size()), (row, activity) -> {
							row.setString(1, activity.id());
							row.setString(2, activity.type().value());
							row.setObject(3, activity.createdAt().atOffset(ZoneOffset.UTC));
							row.setString(4, activity.rawJson().text());
						}));
			}

		};
	}

}
