package io.github.compliancesdk.spring.boot.feed;

import java.util.List;

import javax.sql.DataSource;

import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.jdbc.init.PlatformPlaceholderDatabaseDriverResolver;
import org.springframework.boot.sql.init.DatabaseInitializationMode;
import org.springframework.boot.sql.init.DatabaseInitializationSettings;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes the tables of the checkpoint store where they are missing. Two processes may do
 * so at the same time.
 */
class CheckpointSchemaInitializer extends DataSourceScriptDatabaseInitializer {

	private static final String SCRIPT = "classpath:io/github/compliancesdk/feed/schema/@@platform@@/V1__compliance_feed.sql";

	CheckpointSchemaInitializer(DataSource dataSource, DatabaseInitializationSettings settings) {
		super(dataSource, settings);
	}

	static CheckpointSchemaInitializer of(DataSource dataSource, DatabaseInitializationMode mode) {
		DatabaseInitializationSettings settings = new DatabaseInitializationSettings();
		settings.setMode(mode);
		settings.setContinueOnError(true);
		settings.setSchemaLocations((mode != DatabaseInitializationMode.NEVER)
				? new PlatformPlaceholderDatabaseDriverResolver().resolveAll(dataSource, SCRIPT) : List.of());
		return new CheckpointSchemaInitializer(dataSource, settings);
	}

	@Override
	protected void runScripts(Scripts scripts) {
		JdbcTemplate jdbc = new JdbcTemplate(getDataSource());
		if (exist(jdbc)) {
			return;
		}
		super.runScripts(scripts);
		if (!exist(jdbc)) {
			throw new IllegalStateException("The tables of the checkpoint store could not be made. Make them with the "
					+ "scripts in io/github/compliancesdk/feed/schema, and set "
					+ "compliance.feed.checkpoint.initialize-schema=never");
		}
	}

	private static boolean exist(JdbcTemplate jdbc) {
		try {
			jdbc.queryForList("SELECT name FROM compliance_feed WHERE 1 = 0");
			jdbc.queryForList("SELECT feed FROM compliance_feed_segment WHERE 1 = 0");
			return true;
		}
		catch (DataAccessException ex) {
			return false;
		}
	}

}
