package io.github.compliancesdk.internal.transparency;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.internal.Query;
import io.github.compliancesdk.internal.ResponseDecoder;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.json.RecordDecoder;
import io.github.compliancesdk.transparency.ConsistencyProof;
import io.github.compliancesdk.transparency.InclusionProof;
import io.github.compliancesdk.transparency.ReactiveTransparencyLogClient;
import io.github.compliancesdk.transparency.TileIndex;
import io.github.compliancesdk.transparency.TransparencyLogKeys;
import org.springframework.http.MediaType;
import reactor.core.publisher.Mono;

/**
 * Reactive face of the transparency log.
 */
public final class DefaultReactiveTransparencyLogClient implements ReactiveTransparencyLogClient {

	private static final String SCOPE = "read:compliance_activities";

	private static final int MAX_LEVEL = 63;

	private static final Operation CHECKPOINT = Operation
		.get("transparencyLog.checkpoint", "/v1/compliance/transparency_log/checkpoint", SCOPE)
		.accepting(MediaType.TEXT_PLAIN);

	private static final Operation KEYS = Operation.get("transparencyLog.keys", "/v1/compliance/transparency_log/keys",
			SCOPE);

	private static final Operation INCLUSION_PROOF = Operation
		.get("transparencyLog.inclusionProof", "/v1/compliance/transparency_log/inclusion", SCOPE)
		.repeatedWhenNotFound();

	private static final Operation CONSISTENCY_PROOF = Operation.get("transparencyLog.consistencyProof",
			"/v1/compliance/transparency_log/consistency", SCOPE);

	private static final Operation TILE = Operation
		.get("transparencyLog.tile", "/v1/compliance/transparency_log/tile/{level}/{+index}", SCOPE)
		.accepting(MediaType.APPLICATION_OCTET_STREAM);

	private static final Operation ENTRIES = Operation
		.get("transparencyLog.entries", "/v1/compliance/transparency_log/tile/entries/{+index}", SCOPE)
		.accepting(MediaType.APPLICATION_OCTET_STREAM);

	private static final ResponseDecoder<String> TEXT = (body, context) -> new String(body, StandardCharsets.UTF_8);

	private static final ResponseDecoder<byte[]> BYTES = (body, context) -> body;

	private static final ResponseDecoder<TransparencyLogKeys> KEYS_RECORD = new RecordDecoder<>(
			TransparencyDecoder::transparencyLogKeys);

	private static final ResponseDecoder<InclusionProof> INCLUSION_RECORD = new RecordDecoder<>(
			TransparencyDecoder::inclusionProof);

	private static final ResponseDecoder<ConsistencyProof> CONSISTENCY_RECORD = new RecordDecoder<>(
			TransparencyDecoder::consistencyProof);

	private final Transport transport;

	/**
	 * Creates the face.
	 * @param transport sends the calls
	 */
	public DefaultReactiveTransparencyLogClient(Transport transport) {
		this.transport = transport;
	}

	@Override
	public Mono<String> checkpoint() {
		return checkpoint(Query.empty());
	}

	@Override
	public Mono<String> checkpoint(String organizationId) {
		return checkpoint(of(organizationId));
	}

	private Mono<String> checkpoint(Query query) {
		return this.transport.fetch(new ApiCall(CHECKPOINT, query), TEXT);
	}

	@Override
	public Mono<TransparencyLogKeys> keys() {
		return keys(Query.empty());
	}

	@Override
	public Mono<TransparencyLogKeys> keys(String organizationId) {
		return keys(of(organizationId));
	}

	private Mono<TransparencyLogKeys> keys(Query query) {
		return this.transport.fetch(new ApiCall(KEYS, query), KEYS_RECORD);
	}

	@Override
	public Mono<InclusionProof> inclusionProof(long leafIndex) {
		return inclusionProof(leafIndex, Query.empty());
	}

	@Override
	public Mono<InclusionProof> inclusionProof(long leafIndex, String organizationId) {
		return inclusionProof(leafIndex, of(organizationId));
	}

	private Mono<InclusionProof> inclusionProof(long leafIndex, Query query) {
		if (leafIndex < 0) {
			throw new IllegalArgumentException("leafIndex must not be negative, but is " + leafIndex);
		}
		return this.transport.fetch(new ApiCall(INCLUSION_PROOF, query.with("leaf_index", leafIndex)),
				INCLUSION_RECORD);
	}

	@Override
	public Mono<ConsistencyProof> consistencyProof(long fromSize) {
		return consistencyProof(fromSize, Query.empty());
	}

	@Override
	public Mono<ConsistencyProof> consistencyProof(long fromSize, String organizationId) {
		return consistencyProof(fromSize, of(organizationId));
	}

	private Mono<ConsistencyProof> consistencyProof(long fromSize, Query query) {
		if (fromSize < 1) {
			throw new IllegalArgumentException("fromSize must be 1 or more, but is " + fromSize);
		}
		return this.transport.fetch(new ApiCall(CONSISTENCY_PROOF, query.with("from", fromSize)), CONSISTENCY_RECORD);
	}

	@Override
	public Mono<byte[]> tile(int level, TileIndex index) {
		return tile(level, index, Query.empty());
	}

	@Override
	public Mono<byte[]> tile(int level, TileIndex index, String organizationId) {
		return tile(level, index, of(organizationId));
	}

	private Mono<byte[]> tile(int level, TileIndex index, Query query) {
		if (level < 0 || level > MAX_LEVEL) {
			throw new IllegalArgumentException("level must be 0 to " + MAX_LEVEL + ", but is " + level);
		}
		return this.transport
			.fetch(new ApiCall(TILE, Map.of("level", Integer.toString(level), "index", index.path()), query), BYTES);
	}

	@Override
	public Mono<byte[]> entries(TileIndex index) {
		return entries(index, Query.empty());
	}

	@Override
	public Mono<byte[]> entries(TileIndex index, String organizationId) {
		return entries(index, of(organizationId));
	}

	private Mono<byte[]> entries(TileIndex index, Query query) {
		return this.transport.fetch(new ApiCall(ENTRIES, Map.of("index", index.path()), query), BYTES);
	}

	private static Query of(String organizationId) {
		if (organizationId.isBlank()) {
			throw new IllegalArgumentException("organizationId must not be blank");
		}
		return Query.empty().with("organization_id", organizationId);
	}

}
