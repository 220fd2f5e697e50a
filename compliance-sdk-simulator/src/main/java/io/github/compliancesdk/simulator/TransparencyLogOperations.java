package io.github.compliancesdk.simulator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The transparency log: checkpoint, keys, proofs, tiles and entries.
 */
final class TransparencyLogOperations {

	private static final String ROOT = "/transparency_log";

	private static final String ORGANIZATION = "organization_id";

	private static final String FRESH = "private, no-store";

	private static final String IMMUTABLE = "private, max-age=604800, immutable";

	private static final Pattern TILE = Pattern.compile("((?:x[0-9]{3}/){0,2})([0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

	private static final int WIDTH = 256;

	private final TransparencyLogs logs;

	private final Conditions conditions;

	TransparencyLogOperations(TransparencyLogs logs, Conditions conditions) {
		this.logs = logs;
		this.conditions = conditions;
	}

	List<ApiOperation> operations() {
		Access access = Access.TRANSPARENCY_LOG;
		return List.of(
				ApiOperation.get("getTransparencyLogCheckpoint", ROOT + "/checkpoint", access, this::getCheckpoint,
						ORGANIZATION),
				ApiOperation.get("listTransparencyLogKeys", ROOT + "/keys", access, this::listKeys, ORGANIZATION),
				ApiOperation.get("getTransparencyLogInclusionProof", ROOT + "/inclusion", access,
						this::getInclusionProof, "leaf_index", ORGANIZATION),
				ApiOperation.get("getTransparencyLogConsistencyProof", ROOT + "/consistency", access,
						this::getConsistencyProof, "from", ORGANIZATION),
				ApiOperation.get("getTransparencyLogEntryBundle", ROOT + "/tile/entries/{index*}", access,
						this::getEntryBundle, ORGANIZATION),
				ApiOperation.get("getTransparencyLogTile", ROOT + "/tile/{level}/{index*}", access, this::getTile,
						ORGANIZATION));
	}

	private HttpAnswer getCheckpoint(ApiRequest request) {
		byte[] note = requireLog(request).checkpoint().getBytes(StandardCharsets.UTF_8);
		return cached(HttpAnswer.content("text/plain", note), FRESH);
	}

	private HttpAnswer listKeys(ApiRequest request) {
		return cached(HttpAnswer.ok(requireLog(request).keys()), FRESH);
	}

	private HttpAnswer getInclusionProof(ApiRequest request) {
		TransparencyLog log = requireLog(request);
		long index = number(request, "leaf_index", 0);
		if (index >= log.published()) {
			throw ApiProblem.notFound("leaf index is not covered by the latest checkpoint");
		}
		return cached(HttpAnswer.ok(log.inclusion((int) index)), FRESH);
	}

	private HttpAnswer getConsistencyProof(ApiRequest request) {
		TransparencyLog log = requireLog(request);
		long from = number(request, "from", 1);
		if (from > log.published()) {
			throw ApiProblem.badRequest("from: Input should be less than or equal to " + log.published());
		}
		return cached(HttpAnswer.ok(log.consistency((int) from)), FRESH);
	}

	private static long number(ApiRequest request, String name, int lowest) {
		Long number = QueryValues.number(request.query(), name);
		if (number == null) {
			throw ApiProblem.badRequest(name + ": Field required");
		}
		if (number < lowest) {
			throw ApiProblem.badRequest(name + ": Input should be greater than or equal to " + lowest);
		}
		return number;
	}

	private HttpAnswer getTile(ApiRequest request) {
		TransparencyLog log = requireLog(request);
		String level = request.pathValue("level");
		if (!level.matches("[0-9]|[1-5][0-9]|6[0-3]")) {
			throw ApiProblem.badRequest("tile level is not well formed");
		}
		int depth = Integer.parseInt(level);
		Tile tile = tile(request);
		// higher levels than these have no tiles in a log of this size
		int leaves = (depth < 4) ? 1 << (8 * depth) : Integer.MAX_VALUE;
		tile.requireWithin(log.published() / leaves);
		HttpAnswer answer = HttpAnswer.content("application/octet-stream",
				log.tile(tile.first(), tile.width(), leaves));
		return cached(answer, (tile.width() == WIDTH) ? IMMUTABLE : FRESH);
	}

	private HttpAnswer getEntryBundle(ApiRequest request) {
		TransparencyLog log = requireLog(request);
		Tile tile = tile(request);
		tile.requireWithin(log.published());
		return cached(HttpAnswer.content("application/octet-stream", log.bundle(tile.first(), tile.width())),
				IMMUTABLE);
	}

	private static Tile tile(ApiRequest request) {
		Matcher matcher = TILE.matcher(request.pathValue("index"));
		if (!matcher.matches()) {
			throw ApiProblem.badRequest("tile index is not well formed");
		}
		String digits = matcher.group(1).replaceAll("[x/]", "") + matcher.group(2);
		String width = matcher.group(3);
		int entries = (width != null) ? Integer.parseInt(width) : WIDTH;
		if (entries > WIDTH || (width != null && entries == WIDTH)) {
			throw ApiProblem.badRequest("tile width is not well formed");
		}
		// what lies beyond all logs need not be told apart
		int index = Math.min(Integer.parseInt(digits), Integer.MAX_VALUE / WIDTH - 1);
		return new Tile(index * WIDTH, entries);
	}

	private TransparencyLog requireLog(ApiRequest request) {
		if (this.conditions.hold(Condition.TRANSPARENCY_LOG_UNAVAILABLE)) {
			throw ApiProblem.overloaded(503, "transparency log unavailable");
		}
		String organization = request.query().single(ORGANIZATION);
		if (organization == null) {
			throw ApiProblem.badRequest("organization_id is required for this key");
		}
		if (!organization.matches("org_[A-Za-z0-9]+|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
			throw ApiProblem.badRequest("organization_id is not well formed");
		}
		TransparencyLog log = this.logs.find(organization);
		if (log == null) {
			throw ApiProblem.notFound("no transparency log readable by this key");
		}
		return log;
	}

	private static HttpAnswer cached(HttpAnswer answer, String cacheControl) {
		answer.headers().putAll(Map.of("cache-control", cacheControl, "vary", "x-api-key"));
		return answer;
	}

	/**
	 * A piece of a level or of the entries.
	 *
	 * @param first its first hash or entry
	 * @param width how many it has
	 */
	private record Tile(int first, int width) {

		private void requireWithin(int available) {
			if (this.first + this.width > available) {
				throw ApiProblem.notFound("tile is not covered by the latest checkpoint");
			}
		}

	}

}
