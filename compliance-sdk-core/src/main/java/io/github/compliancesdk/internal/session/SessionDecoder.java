package io.github.compliancesdk.internal.session;

import java.util.function.Function;

import io.github.compliancesdk.chat.MessageRole;
import io.github.compliancesdk.internal.chat.ChatDecoder;
import io.github.compliancesdk.internal.chat.ReceivedToolInput;
import io.github.compliancesdk.internal.json.Members;
import io.github.compliancesdk.json.RawJson;
import io.github.compliancesdk.session.ClientAsserted;
import io.github.compliancesdk.session.ContentUnavailable;
import io.github.compliancesdk.session.LocalSession;
import io.github.compliancesdk.session.LocalSessionMessage;
import io.github.compliancesdk.session.ProductSurface;
import io.github.compliancesdk.session.Provenance;
import io.github.compliancesdk.session.RemoteSession;
import io.github.compliancesdk.session.RemoteSessionMessage;
import io.github.compliancesdk.session.RemoteSessionStatus;
import io.github.compliancesdk.session.SessionContentBlock;
import io.github.compliancesdk.session.SessionTextBlock;
import io.github.compliancesdk.session.SessionToolResultBlock;
import io.github.compliancesdk.session.SessionToolUseBlock;
import io.github.compliancesdk.session.SessionUser;
import io.github.compliancesdk.session.SyntheticMarker;
import io.github.compliancesdk.session.UnavailabilityReason;
import io.github.compliancesdk.session.UnknownProvenance;
import io.github.compliancesdk.session.UnknownSessionBlock;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of their members.
 */
final class SessionDecoder {

	private SessionDecoder() {
	}

	static LocalSession localSession(Members members, RawJson raw) {
		return new LocalSession(members.requiredString("id"), members.string("organization_uuid"),
				members.string("workspace_id"), sessionUser(members.requiredObject("user")),
				value(members, "product_surface", ProductSurface::new), members.requiredInstant("created_at"),
				members.instant("updated_at"), members.flag("truncated"), members.rest(), raw);
	}

	static LocalSessionMessage localSessionMessage(Members members, RawJson raw) {
		return new LocalSessionMessage(members.requiredString("id"), new MessageRole(members.requiredString("role")),
				members.requiredInstant("created_at"), members.string("model"),
				members.object("provenance", SessionDecoder::provenance),
				members.requiredObjects("content", SessionDecoder::sessionContentBlock), members.rest(), raw);
	}

	static Provenance provenance(Members members) {
		String type = members.string("type");
		return switch ((type != null) ? type : "") {
			case "client_asserted" -> clientAsserted(members);
			case "synthetic_marker" -> syntheticMarker(members);
			case "content_unavailable" -> contentUnavailable(members);
			default -> new UnknownProvenance(type, members.rest());
		};
	}

	static ClientAsserted clientAsserted(Members members) {
		return new ClientAsserted(members.rest());
	}

	static SyntheticMarker syntheticMarker(Members members) {
		return new SyntheticMarker(members.rest());
	}

	static ContentUnavailable contentUnavailable(Members members) {
		return new ContentUnavailable(new UnavailabilityReason(members.requiredString("reason")), members.rest());
	}

	static SessionContentBlock sessionContentBlock(Members members) {
		String type = members.string("type");
		return switch ((type != null) ? type : "") {
			case "text" -> sessionTextBlock(members);
			case "tool_use" -> sessionToolUseBlock(members);
			case "tool_result" -> sessionToolResultBlock(members);
			default -> new UnknownSessionBlock(type, members.rest());
		};
	}

	static SessionTextBlock sessionTextBlock(Members members) {
		return new SessionTextBlock(members.requiredString("text"), members.flag("truncated"), members.rest());
	}

	static SessionToolUseBlock sessionToolUseBlock(Members members) {
		return new SessionToolUseBlock(members.string("id"), members.requiredString("name"),
				ReceivedToolInput.of(members), members.flag("truncated"), members.rest());
	}

	static SessionToolResultBlock sessionToolResultBlock(Members members) {
		return new SessionToolResultBlock(members.string("tool_use_id"), members.requiredString("name"),
				members.flag("is_error"), members.requiredObjects("content", ChatDecoder::toolResultText),
				members.flag("truncated"), members.rest());
	}

	static RemoteSession remoteSession(Members members, RawJson raw) {
		return new RemoteSession(members.requiredString("id"), members.string("organization_uuid"),
				members.object("user", SessionDecoder::sessionUser), members.string("agent_id"),
				members.object("started_by_user", SessionDecoder::sessionUser),
				new RemoteSessionStatus(members.requiredString("status")), members.requiredInstant("created_at"),
				members.instant("updated_at"), value(members, "product_surface", ProductSurface::new),
				members.string("claude_project_id"), members.rest(), raw);
	}

	static RemoteSessionMessage remoteSessionMessage(Members members, RawJson raw) {
		return new RemoteSessionMessage(members.requiredString("id"), new MessageRole(members.requiredString("role")),
				members.requiredInstant("created_at"),
				members.requiredObjects("content", SessionDecoder::sessionContentBlock),
				members.flag("content_unavailable"), members.string("sent_by_user_id"), members.rest(), raw);
	}

	static SessionUser sessionUser(Members members) {
		return new SessionUser(members.requiredString("id"), members.string("email_address"), members.rest());
	}

	private static <V> @Nullable V value(Members members, String name, Function<String, V> type) {
		String value = members.string(name);
		return (value != null) ? type.apply(value) : null;
	}

}
