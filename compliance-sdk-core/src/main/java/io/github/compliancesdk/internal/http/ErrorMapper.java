package io.github.compliancesdk.internal.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.compliancesdk.error.ApiError;
import io.github.compliancesdk.error.AuthenticationException;
import io.github.compliancesdk.error.ComplianceApiException;
import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.error.ConflictException;
import io.github.compliancesdk.error.CursorExpiredException;
import io.github.compliancesdk.error.InsufficientScopeException;
import io.github.compliancesdk.error.InvalidCursorException;
import io.github.compliancesdk.error.InvalidRequestException;
import io.github.compliancesdk.error.LocalSessionsUnavailableException;
import io.github.compliancesdk.error.NotFoundException;
import io.github.compliancesdk.error.PermissionDeniedException;
import io.github.compliancesdk.error.RateLimitException;
import io.github.compliancesdk.error.RetentionUndeterminedException;
import io.github.compliancesdk.error.ServerException;
import io.github.compliancesdk.error.UnexpectedStatusException;
import io.github.compliancesdk.error.UnprocessableException;
import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.internal.json.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * Makes the exception of an error answer: by status, then {@code error.type} and
 * {@code error_code}, and by text only where nothing else tells the cases apart. Of the
 * server's text nothing reaches the exception but the fixed phrases of its documentation.
 */
final class ErrorMapper {

	private static final Pattern TOKEN = Pattern.compile("[a-z0-9_]{1,64}");

	private static final Pattern SCOPES = Pattern.compile("Got: (\\[[^\\]]*\\]) Needed(?: one of)?: (\\[[^\\]]*\\])");

	private static final Pattern SCOPE = Pattern.compile("[a-z]{1,32}:[a-z_]{1,64}");

	private static final String NOT_ENABLED = "Compliance API is not enabled for this organization";

	/** How the server answers a key it does not take. */
	private static final String BARE_NOT_FOUND = "Not found";

	private static final String RETENTION_UNDETERMINED = "retention overrides for this ";

	/** Fixed beginnings of 400 texts, with what to do about them. */
	private static final List<String> CURSOR_PHRASES = List.of("Invalid activity_id format",
			"Invalid pagination cursor", "The page parameter is not a valid cursor for this request.");

	private static final Set<String> CURSORS = Set.of("page", "after_id", "before_id");

	/** What to do about the errors that carry a code. */
	private static final Map<String, String> ADVICE = Map.of("transcript_page_read_limit_exceeded",
			"the session is too large to be read this way. Read it again in ascending order, from its start",
			"cmek_key_disabled", "the customer-managed key of the organization cannot be used. Try again once it works",
			"multi_file_unavailable", "it holds several files. Ask for an archive", "file_set_unavailable",
			"one of its files cannot be exported", "document_unavailable", "the document has nothing to export",
			"document_too_large", "the export of the document would be too large", "cmek_org_unsupported",
			"no export at present for organizations with customer-managed keys", "transcript_read_server_busy",
			"the server is busy with other large transcripts; the request budget is not used up");

	private ErrorMapper() {
	}

	static ComplianceApiException map(ApiCall call, ErrorAnswer answer) {
		Body body = Body.read(answer.body());
		int status = answer.status();
		ApiError error = new ApiError(call.operation().name(), status, body.type(), body.code(), answer.requestId(),
				!answer.mustNotRetry() && isPassing(call.operation(), status, body.message()), answer.retryAfter());
		return switch (status) {
			case 400 -> invalid(error, body.message(), call);
			case 401 -> new AuthenticationException(error, authentication(body.message()));
			case 403 -> denied(error, body.message());
			case 404 -> notFound(error, body.message());
			case 409 -> new ConflictException(error, "the state of the resource forbids it");
			case 422 -> new UnprocessableException(error, advice(body.code(), "it cannot be carried out as asked"));
			case 429 -> new RateLimitException(error,
					advice(body.code(), "the organization's request budget is used up, or the server is busy"));
			case 500 -> new ServerException(error, "the server failed");
			case 503 -> unavailable(error, body.message());
			case 502, 504, 529 -> new ServerException(error, "the server is overloaded or unavailable");
			default -> (status > 500) ? new ServerException(error, "the server failed")
					: new UnexpectedStatusException(error, unexpected(status));
		};
	}

	private static boolean isPassing(Operation operation, int status, String message) {
		return switch (status) {
			case 429, 500, 502, 504, 529 -> true;
			case 503 -> !message.contains(RETENTION_UNDETERMINED);
			case 404 -> operation.notFoundPasses() && !message.equals(BARE_NOT_FOUND);
			default -> false;
		};
	}

	private static String unexpected(int status) {
		return (status >= 300 && status < 400)
				? "a redirect, which is not followed because it would carry the key to another host. Check base-url"
				: "a status that is not documented. Check base-url and any proxy on the way";
	}

	private static ComplianceApiException invalid(ApiError error, String message, ApiCall call) {
		if (message.startsWith(NOT_ENABLED)) {
			return new InvalidRequestException(error, NOT_ENABLED + ". An owner has to switch it on");
		}
		if (message.startsWith("The page cursor has expired.")) {
			return new CursorExpiredException(error, "the walk is too old to go on. Start it again");
		}
		if (CURSOR_PHRASES.stream().anyMatch(message::startsWith)) {
			return new InvalidCursorException(error,
					"the cursor is altered or belongs to another list. Start the walk again, or send the cursor as it was given");
		}
		if (message.startsWith("Unknown query parameter: ")) {
			return new InvalidRequestException(error, "the server does not know a query parameter that was sent");
		}
		String parameter = refusedParameter(message, call);
		if (parameter != null && CURSORS.contains(parameter)) {
			return new InvalidCursorException(error,
					"the cursor is altered or belongs to another list. Start the walk again, or send the cursor as it was given");
		}
		return new InvalidRequestException(error, advice(error.code(), (parameter != null)
				? "the server does not take the value of " + parameter : "the server refused the request"));
	}

	private static String advice(@Nullable String code, String otherwise) {
		return (code != null) ? ADVICE.getOrDefault(code, otherwise) : otherwise;
	}

	/** A name that we sent ourselves: no text of the server. */
	private static @Nullable String refusedParameter(String message, ApiCall call) {
		List<String> names = new ArrayList<>();
		call.query().forEach((name, value) -> {
			if (message.startsWith(name + ":") || message.startsWith(name + ".")) {
				names.add(name);
			}
		});
		return names.isEmpty() ? null : names.get(0);
	}

	private static String authentication(String message) {
		for (String phrase : List.of("API key is invalid.", "API key has been deactivated.", "API key has expired.")) {
			if (message.startsWith(phrase)) {
				return phrase;
			}
		}
		return "the server does not accept the key";
	}

	private static ComplianceApiException denied(ApiError error, String message) {
		Matcher scopes = SCOPES.matcher(message);
		if (!scopes.find()) {
			return new PermissionDeniedException(error, "the key may not do this");
		}
		return new InsufficientScopeException(error, scopes(scopes.group(1)), scopes(scopes.group(2)));
	}

	private static List<String> scopes(String list) {
		return SCOPE.matcher(list).results().map((scope) -> scope.group()).toList();
	}

	private static ComplianceApiException unavailable(ApiError error, String message) {
		if (message.contains(RETENTION_UNDETERMINED)) {
			return new RetentionUndeterminedException(error,
					"the server cannot tell which retention applies. Narrow the window, or try again in a later run");
		}
		return new ServerException(error, "the server is overloaded or unavailable");
	}

	private static ComplianceApiException notFound(ApiError error, String message) {
		if (message.equals(BARE_NOT_FOUND)) {
			return new AuthenticationException(error,
					"Not found. This is how the server answers a key that is missing or of a kind it does not take. "
							+ "Check the key, then base-url");
		}
		if (message.equals("Local sessions are not available.")) {
			return new LocalSessionsUnavailableException(error,
					"local sessions are not available to the organization. Keep stored ids and try in a later run");
		}
		return new NotFoundException(error, "it does not exist, is gone, or belongs to another organization");
	}

	/**
	 * An answer that is not a 200.
	 *
	 * @param status HTTP status
	 * @param requestId request id, or {@code null}
	 * @param mustNotRetry whether {@code x-should-retry} says {@code false}
	 * @param retryAfter how long to wait, or {@code null}
	 * @param body the body, possibly empty, cut or not JSON
	 */
	record ErrorAnswer(int status, @Nullable String requestId, boolean mustNotRetry, @Nullable Duration retryAfter,
			Bytes body) {
	}

	private record Body(@Nullable String type, @Nullable String code, String message) {

		private static final Body UNREADABLE = new Body(null, null, "");

		static Body read(Bytes bytes) {
			try (JsonReader reader = new JsonReader(bytes.array(), null)) {
				reader.startObject();
				for (String name = reader.nextMember(); name != null; name = reader.nextMember()) {
					Object value = reader.value();
					if (name.equals("error") && value instanceof Map<?, ?> error) {
						Object details = error.get("details");
						return new Body(token(error.get("type")),
								(details instanceof Map<?, ?> map) ? token(map.get("error_code")) : null,
								(error.get("message") instanceof String message) ? message : "");
					}
				}
			}
			catch (ComplianceDecodingException ex) {
				// gateways answer with HTML or nothing: the status tells enough
				return UNREADABLE;
			}
			return UNREADABLE;
		}

		private static @Nullable String token(@Nullable Object value) {
			return (value instanceof String text && TOKEN.matcher(text).matches()) ? text : null;
		}

	}

}
