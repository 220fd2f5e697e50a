package io.github.compliancesdk.simulator.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.compliancesdk.simulator.ComplianceSimulator;

/**
 * Compares requests and answers with {@code openapi.yaml}. Each method returns what is
 * wrong, in words; an empty list means that nothing is. Thread-safe.
 */
public final class OpenApiContract {

	private static final ObjectMapper JSON = JsonMapper.builder()
		.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private final Operations operations;

	private final Schemas schemas;

	private OpenApiContract(JsonNode document) {
		this.operations = new Operations(document);
		this.schemas = new Schemas(document);
	}

	/**
	 * Reads the description that lies beside the simulator's classes.
	 * @return the contract
	 */
	public static OpenApiContract load() {
		try (InputStream in = ComplianceSimulator.class.getResourceAsStream("spec/openapi.yaml")) {
			if (in == null) {
				throw new IllegalStateException("spec/openapi.yaml is not on the class path");
			}
			return new OpenApiContract(new YAMLMapper().readTree(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Judges a request.
	 * @param method HTTP method
	 * @param path path as sent, percent-encoded, without the query
	 * @param rawQuery query as sent, may be empty
	 * @param headers header values by name, in any case
	 * @return what is wrong
	 */
	public List<String> violationsOfRequest(String method, String path, String rawQuery, Map<String, String> headers) {
		Operation operation = this.operations.matching(method, path);
		if (operation == null) {
			return List.of("no operation is described for " + method + " " + path);
		}
		return new RequestCheck(operation, this.schemas).violations(path, rawQuery, headers);
	}

	/**
	 * Judges a request that has to be one of the given operation.
	 * @param operationId id of the operation
	 * @param method HTTP method
	 * @param path path as sent
	 * @param rawQuery query as sent, may be empty
	 * @param headers header values by name, in any case
	 * @return what is wrong
	 */
	public List<String> violationsOfRequest(String operationId, String method, String path, String rawQuery,
			Map<String, String> headers) {
		List<String> violations = new ArrayList<>();
		Operation operation = this.operations.matching(method, path);
		if (operation != null && !operation.id().equals(operationId)) {
			violations.add(method + " " + path + " is " + operation.id() + ", not " + operationId);
		}
		violations.addAll(violationsOfRequest(method, path, rawQuery, headers));
		return violations;
	}

	/**
	 * Judges an answer.
	 * @param method HTTP method of the request
	 * @param path path of the request
	 * @param status status of the answer
	 * @param contentType {@code content-type} header of the answer, may be empty
	 * @param body body of the answer
	 * @return what is wrong
	 */
	public List<String> violationsOfResponse(String method, String path, int status, String contentType, byte[] body) {
		Operation operation = this.operations.matching(method, path);
		if (operation == null) {
			return List.of("no operation is described for " + method + " " + path);
		}
		return violations(operation, status, contentType, body);
	}

	/**
	 * Judges an answer of an operation known by its id.
	 * @param operationId id of the operation
	 * @param status status of the answer
	 * @param contentType {@code content-type} header of the answer, may be empty
	 * @param body body of the answer
	 * @return what is wrong
	 */
	public List<String> violationsOfResponse(String operationId, int status, String contentType, byte[] body) {
		Operation operation = this.operations.withId(operationId);
		return (operation != null) ? violations(operation, status, contentType, body)
				: List.of("no operation has the id " + operationId);
	}

	private List<String> violations(Operation operation, int status, String contentType, byte[] body) {
		JsonNode response = operation.response(status);
		if (response == null) {
			return List.of(operation.id() + " describes no answer with status " + status);
		}
		JsonNode content = response.path("content");
		if (content.isMissingNode()) {
			return List.of();
		}
		String mediaType = contentType.split(";")[0].trim();
		JsonNode described = content.path(mediaType);
		if (described.isMissingNode() && content.has("*/*") && !mediaType.isEmpty()) {
			return List.of();
		}
		if (described.isMissingNode()) {
			return List.of(operation.id() + " describes no " + status + " of content type '" + mediaType + "'");
		}
		if (!mediaType.endsWith("json")) {
			return List.of();
		}
		try {
			return this.schemas.violations(described.path("schema"), JSON.readTree(body), "body");
		}
		catch (JsonProcessingException ex) {
			return List.of("the body is not valid JSON: " + ex.getOriginalMessage());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
