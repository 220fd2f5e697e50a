package io.github.compliancesdk.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.json.RawJson;
import io.github.compliancesdk.json.UndecodableRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a decoder knows of the answer beside its body, and where it leaves records that it
 * cannot decode. For one answer and one thread.
 */
public final class DecodingContext {

	private final String operation;

	private final @Nullable String requestId;

	private final Instant serverTime;

	private final boolean keepUndecodable;

	private final List<UndecodableRecord> undecodable = new ArrayList<>();

	/**
	 * Creates the context of one answer.
	 * @param operation name of the operation
	 * @param requestId id of the request, or {@code null}
	 * @param serverTime the server's time when it answered
	 * @param keepUndecodable whether the caller takes records that cannot be decoded
	 */
	public DecodingContext(String operation, @Nullable String requestId, Instant serverTime, boolean keepUndecodable) {
		this.operation = operation;
		this.requestId = requestId;
		this.serverTime = serverTime;
		this.keepUndecodable = keepUndecodable;
	}

	/**
	 * Id of the request.
	 * @return the id, or {@code null}
	 */
	public @Nullable String requestId() {
		return this.requestId;
	}

	/**
	 * The server's time when it answered.
	 * @return the time
	 */
	public Instant serverTime() {
		return this.serverTime;
	}

	/**
	 * Keeps a record that cannot be decoded, if the caller takes such.
	 * @param problem what is wrong with it
	 * @param raw its bytes
	 * @throws ComplianceDecodingException the problem, if the caller does not
	 */
	public void undecodable(ComplianceDecodingException problem, RawJson raw) {
		if (!this.keepUndecodable) {
			throw problem;
		}
		this.undecodable
			.add(new UndecodableRecord(this.operation, this.requestId, String.valueOf(problem.getMessage()), raw));
	}

	/**
	 * The records that were kept.
	 * @return the records in their order
	 */
	public List<UndecodableRecord> undecodable() {
		return List.copyOf(this.undecodable);
	}

}
