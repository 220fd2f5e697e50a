package io.github.compliancesdk.simulator;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of rows a tenant has. A kind without an id member gets invented ids.
 */
enum RowKind {

	ORGANIZATION("uuid"), USER("id"), PREFERENCES(null), ROLE("id"), PERMISSION(null), SETTINGS("organization_id"),
	GROUP("id"), MEMBER("user_id"), CHAT("id"), FILE("id"), GENERATED_FILE("id"), ARTIFACT("version_id"),
	ARTIFACT_CONTENT("version_id"), PROJECT("id"), ATTACHMENT("id"), COLLABORATOR(null), DOCUMENT("id"),
	DOCUMENT_METADATA("id"), LOCAL_SESSION("id"), REMOTE_SESSION("id"), CODE_ARTIFACT("id"), ACCESS("id");

	private final @Nullable String idMember;

	RowKind(@Nullable String idMember) {
		this.idMember = idMember;
	}

	@Nullable String idMember() {
		return this.idMember;
	}

	/** Members without which a row cannot be found or sorted, beside the id. */
	List<String> required() {
		return switch (this) {
			case CHAT, PROJECT -> List.of("created_at", "updated_at");
			case ORGANIZATION, LOCAL_SESSION, ACCESS -> List.of("created_at");
			case REMOTE_SESSION -> List.of("created_at", "status");
			default -> List.of();
		};
	}

}
