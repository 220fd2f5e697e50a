package io.github.compliancesdk.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.compliancesdk.feed.checkpoint.Checkpoint;
import io.github.compliancesdk.feed.support.Rows;
import io.github.compliancesdk.feed.support.World;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must be seen nowhere: what records say, and the key.
 */
class LeakTests {

	private static final String CANARY = "canary.of.a.record@example.com";

	@Test
	void neitherLogsNorTextsShowContent() {
		Logger logger = (Logger) LoggerFactory.getLogger("io.github.compliancesdk.feed");
		ListAppender<ILoggingEvent> log = new ListAppender<>();
		Level before = logger.getLevel();
		log.start();
		logger.addAppender(log);
		logger.setLevel(Level.TRACE);
		List<String> rows = new ArrayList<>();
		rows.add(Rows.row("activity_1", World.DAY).replace("}", ",\"title\":\"" + CANARY + "\"}"));
		rows.add(Rows.row("activity_2", World.DAY).replace("}", ",\"actor\":\"" + CANARY + "\"}"));
		List<String> shown = new ArrayList<>();
		try (World world = World.of(World.DAY.plus(Duration.ofHours(2)), rows);
				ActivityFeed feed = world.feed().maxAttempts(2).deadLetterHandler((batch, cause) -> {
					shown.add(batch + " " + batch.attestation() + " " + batch.undecodable());
					world.collected.handle(batch);
				}).handler((batch) -> {
					throw new IllegalStateException(CANARY);
				}).build()) {
			shown.add(String.valueOf(feed.runOnce()));
			shown.add(feed.toString());
			shown.add(world.store.load("activities").map(Checkpoint::toString).orElseThrow());
			log.list.forEach((event) -> shown.add(event.getFormattedMessage()));
			assertThat(world.collected.batches()).hasSize(2);
			assertThat(log.list).isNotEmpty();
			assertThat(shown).noneMatch((text) -> text.contains(CANARY) || text.contains(world.simulator.apiKey()));
		}
		finally {
			logger.setLevel(before);
			logger.detachAppender(log);
		}
	}

}
