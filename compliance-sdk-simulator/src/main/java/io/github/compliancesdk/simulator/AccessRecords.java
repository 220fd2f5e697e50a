package io.github.compliancesdk.simulator;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Renders the activity the server logs for each call of an authenticated key.
 */
final class AccessRecords {

	private static final long SEED = 0x616363;

	private final AtomicLong sequence = new AtomicLong();

	PlantedActivity record(HttpCall call, SimulatedKey key, int status, String requestId, Instant now) {
		long number = this.sequence.getAndIncrement();
		long micros = Timestamps.micros(now);
		// the id rises with the calls, for calls can share one instant
		String id = new JsonBuffer(64).raw("activity_01").base62(number, 8).letters(Dice.mix(SEED, number), 14).text();
		JsonBuffer out = new JsonBuffer(640).raw("{\"id\":\"")
			.raw(id)
			.raw("\",\"type\":\"compliance_api_accessed\",\"created_at\":\"");
		Timestamps.write(micros, out);
		out.raw("\",\"organization_id\":null,\"organization_uuid\":null,\"actor\":{\"type\":\"api_actor\"")
			.raw(",\"api_key_id\":\"")
			.raw(key.id())
			.raw("\",\"ip_address\":\"")
			.raw(call.address())
			.raw("\",\"user_agent\":");
		String userAgent = call.userAgent();
		if (userAgent != null) {
			out.string(HttpCall.withoutKeys(userAgent));
		}
		else {
			out.raw("\"\"");
		}
		out.raw("},\"request_id\":\"").raw(requestId).raw("\",\"request_method\":").string(call.method());
		out.raw(",\"status_code\":").number(status).raw(",\"url\":").string(call.urlWithoutKeys());
		out.raw(",\"request_body\":null}");
		return new PlantedActivity(micros * 1000, id, "compliance_api_accessed", null, null, null, out.text());
	}

}
