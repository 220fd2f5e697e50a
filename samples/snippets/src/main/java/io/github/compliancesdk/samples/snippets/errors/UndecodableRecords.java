package io.github.compliancesdk.samples.snippets.errors;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import io.github.compliancesdk.config.UndecodableRecordHandler;
import io.github.compliancesdk.json.UndecodableRecord;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps what cannot be decoded.
 */
@Configuration(proxyBeanMethods = false)
class UndecodableRecords {

	private final Queue<UndecodableRecord> kept = new ConcurrentLinkedQueue<>();

	@Bean
	UndecodableRecordHandler keepUndecodableRecords() {
		// it must not block: another thread writes them away
		return this.kept::add;
	}

	Queue<UndecodableRecord> kept() {
		return this.kept;
	}

}
