package io.github.compliancesdk.feed.jdbc;

import javax.sql.DataSource;

import java.util.List;
import java.time.Duration;
import java.time.Instant;

import io.github.compliancesdk.feed.checkpoint.Checkpoint;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.checkpoint.CheckpointStoreContract;
import io.github.compliancesdk.feed.checkpoint.Lease;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What every database has to do.
 */
abstract class JdbcCheckpointStoreContract extends CheckpointStoreContract {

	protected abstract DataSource dataSource();

	protected abstract String dialect();

	@BeforeEach
	void makeTables() {
		new JdbcTemplate(dataSource()).execute("DROP TABLE IF EXISTS compliance_feed");
		new JdbcTemplate(dataSource()).execute("DROP TABLE IF EXISTS compliance_feed_segment");
		new ResourceDatabasePopulator(
				new ClassPathResource("io/github/compliancesdk/feed/schema/" + dialect() + "/V1__compliance_feed.sql"))
			.execute(dataSource());
	}

	@Override
	protected CheckpointStore store() {
		return new JdbcCheckpointStore(dataSource());
	}

	@Override
	protected CheckpointStore otherStore() {
		return new JdbcCheckpointStore(dataSource());
	}

	@Override
	protected void passTime() {
		// the database's clock goes by itself
		new JdbcTemplate(dataSource()).queryForObject("SELECT 1", Integer.class);
	}

	@Test
	void whatAHandlerDoesIsRolledBackWithTheSave() {
		CheckpointStore store = store();
		JdbcTemplate jdbc = new JdbcTemplate(dataSource());
		jdbc.execute("DROP TABLE IF EXISTS sink");
		jdbc.execute("CREATE TABLE sink (id VARCHAR(20) PRIMARY KEY)");
		Lease lease = store.tryAcquire("feed", "one", Duration.ofMinutes(1)).orElseThrow();
		assertThatIllegalStateException().isThrownBy(() -> store.inTransaction(() -> {
			jdbc.update("INSERT INTO sink VALUES ('a')");
			store.save(lease, checkpoint(1), List.of());
			throw new IllegalStateException("too late");
		}));
		assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM sink", Integer.class)).isZero();
		assertThat(store.load("feed")).isEmpty();
		store.inTransaction(() -> {
			jdbc.update("INSERT INTO sink VALUES ('a')");
			store.save(lease, checkpoint(1), List.of());
		});
		assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM sink", Integer.class)).isEqualTo(1);
		assertThat(store.load("feed")).contains(checkpoint(1));
	}

	private static Checkpoint checkpoint(long revision) {
		Instant time = Instant.parse("2026-11-02T00:00:00Z");
		return new Checkpoint(revision, 0, "everything", time, time, time, time, time, null, List.of(), List.of());
	}

}
