package io.github.compliancesdk.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The logs of all organizations. Thread-safe.
 */
final class TransparencyLogs {

	private final TenantStore store;

	private final Map<String, TransparencyLog> byOrganization = new LinkedHashMap<>();

	private boolean delayed;

	TransparencyLogs(TenantStore store) {
		this.store = store;
		store.rows(RowKind.ACCESS).forEach((row) -> append(row.json()));
	}

	/** Logs an activity if it is an access by Anthropic, next in its log. */
	synchronized void append(JsonNode activity) {
		String organization = Json.text(activity, "organization_uuid");
		if (organization != null && TransparencyLog.TYPES.contains(activity.path("type").asText())) {
			TransparencyLog log = this.byOrganization.computeIfAbsent(organization,
					(uuid) -> new TransparencyLog(uuid, this.store.seed()));
			log.delay(this.delayed);
			log.append(activity);
		}
	}

	synchronized void delay(boolean delay) {
		this.delayed = delay;
		this.byOrganization.values().forEach((log) -> log.delay(delay));
	}

	/** The log of an organization, named in either form; null if there is none yet. */
	synchronized @Nullable TransparencyLog find(String organization) {
		TransparencyLog log = this.byOrganization.get(this.store.organizationUuid(organization));
		return (log != null && log.published() > 0) ? log : null;
	}

}
