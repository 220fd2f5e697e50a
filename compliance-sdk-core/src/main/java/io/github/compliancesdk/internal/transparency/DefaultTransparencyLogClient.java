package io.github.compliancesdk.internal.transparency;

import io.github.compliancesdk.internal.Blocking;
import io.github.compliancesdk.transparency.ConsistencyProof;
import io.github.compliancesdk.transparency.InclusionProof;
import io.github.compliancesdk.transparency.TileIndex;
import io.github.compliancesdk.transparency.TransparencyLogClient;
import io.github.compliancesdk.transparency.TransparencyLogKeys;

/**
 * Blocking face of the transparency log.
 */
public final class DefaultTransparencyLogClient implements TransparencyLogClient {

	private final DefaultReactiveTransparencyLogClient reactive;

	/**
	 * Creates the face.
	 * @param reactive the other face
	 */
	public DefaultTransparencyLogClient(DefaultReactiveTransparencyLogClient reactive) {
		this.reactive = reactive;
	}

	@Override
	public String checkpoint() {
		return Blocking.await(this.reactive.checkpoint());
	}

	@Override
	public String checkpoint(String organizationId) {
		return Blocking.await(this.reactive.checkpoint(organizationId));
	}

	@Override
	public TransparencyLogKeys keys() {
		return Blocking.await(this.reactive.keys());
	}

	@Override
	public TransparencyLogKeys keys(String organizationId) {
		return Blocking.await(this.reactive.keys(organizationId));
	}

	@Override
	public InclusionProof inclusionProof(long leafIndex) {
		return Blocking.await(this.reactive.inclusionProof(leafIndex));
	}

	@Override
	public InclusionProof inclusionProof(long leafIndex, String organizationId) {
		return Blocking.await(this.reactive.inclusionProof(leafIndex, organizationId));
	}

	@Override
	public ConsistencyProof consistencyProof(long fromSize) {
		return Blocking.await(this.reactive.consistencyProof(fromSize));
	}

	@Override
	public ConsistencyProof consistencyProof(long fromSize, String organizationId) {
		return Blocking.await(this.reactive.consistencyProof(fromSize, organizationId));
	}

	@Override
	public byte[] tile(int level, TileIndex index) {
		return Blocking.await(this.reactive.tile(level, index));
	}

	@Override
	public byte[] tile(int level, TileIndex index, String organizationId) {
		return Blocking.await(this.reactive.tile(level, index, organizationId));
	}

	@Override
	public byte[] entries(TileIndex index) {
		return Blocking.await(this.reactive.entries(index));
	}

	@Override
	public byte[] entries(TileIndex index, String organizationId) {
		return Blocking.await(this.reactive.entries(index, organizationId));
	}

}
