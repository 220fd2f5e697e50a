package io.github.compliancesdk.internal.artifact;

import java.util.function.Function;

import io.github.compliancesdk.artifact.ArtifactContent;
import io.github.compliancesdk.artifact.ArtifactMetadata;
import io.github.compliancesdk.artifact.CodeArtifact;
import io.github.compliancesdk.artifact.CodeArtifactType;
import io.github.compliancesdk.artifact.CodeArtifactVersion;
import io.github.compliancesdk.artifact.ReadMode;
import io.github.compliancesdk.internal.json.Members;
import io.github.compliancesdk.internal.organization.ContentUserDecoder;
import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of their members.
 */
final class ArtifactDecoder {

	private ArtifactDecoder() {
	}

	static ArtifactMetadata artifactMetadata(Members members, RawJson raw) {
		return new ArtifactMetadata(members.requiredString("id"), members.requiredString("version_id"),
				members.string("claude_chat_id"), members.string("title"), members.string("artifact_type"),
				members.instant("created_at"), members.requiredInteger("size_bytes"), members.requiredString("md5"),
				members.rest(), raw);
	}

	static ArtifactContent artifactContent(Members members, RawJson raw) {
		return new ArtifactContent(members.requiredString("content"), members.string("title"),
				members.string("artifact_type"), members.rest(), raw);
	}

	static CodeArtifact codeArtifact(Members members, RawJson raw) {
		return new CodeArtifact(members.requiredString("id"), value(members, "artifact_type", CodeArtifactType::new),
				members.requiredString("organization_uuid"), members.string("owner_user_id"),
				members.object("user", ContentUserDecoder::decode), new ReadMode(members.requiredString("read_mode")),
				members.string("published_version_id"), members.instant("updated_at"),
				members.requiredObjects("versions", ArtifactDecoder::codeArtifactVersion), members.rest(), raw);
	}

	static CodeArtifactVersion codeArtifactVersion(Members members) {
		return new CodeArtifactVersion(members.requiredString("id"), members.string("name"),
				members.instant("created_at"), members.rest());
	}

	private static <V> @Nullable V value(Members members, String name, Function<String, V> type) {
		String value = members.string(name);
		return (value != null) ? type.apply(value) : null;
	}

}
