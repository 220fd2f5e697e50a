package io.github.compliancesdk.samples.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import io.github.compliancesdk.config.UndecodableRecordHandler;
import io.github.compliancesdk.json.UndecodableRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Records of the page under way that could not be decoded: they are evidence too, and go
 * into a file as received.
 */
@Component
class UndecodableRecords implements UndecodableRecordHandler {

	private static final Logger logger = LoggerFactory.getLogger(UndecodableRecords.class);

	private final Queue<UndecodableRecord> records = new ConcurrentLinkedQueue<>();

	@Override
	public void handle(UndecodableRecord record) {
		logger.warn("A record could not be decoded and is kept as received: {}", record.problem());
		this.records.add(record);
	}

	/**
	 * Takes what has come since it was last asked.
	 * @return the records, mostly none
	 */
	List<UndecodableRecord> take() {
		List<UndecodableRecord> taken = new ArrayList<>();
		for (UndecodableRecord record = this.records.poll(); record != null; record = this.records.poll()) {
			taken.add(record);
		}
		return taken;
	}

}
