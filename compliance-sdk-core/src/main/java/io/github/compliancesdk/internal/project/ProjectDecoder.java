package io.github.compliancesdk.internal.project;

import java.util.function.Function;

import io.github.compliancesdk.internal.json.Members;
import io.github.compliancesdk.internal.organization.ContentUserDecoder;
import io.github.compliancesdk.json.RawJson;
import io.github.compliancesdk.organization.OrganizationRole;
import io.github.compliancesdk.project.CollaboratorRole;
import io.github.compliancesdk.project.GroupCollaborator;
import io.github.compliancesdk.project.OrganizationCollaborator;
import io.github.compliancesdk.project.OrganizationRoleCollaborator;
import io.github.compliancesdk.project.Project;
import io.github.compliancesdk.project.ProjectAttachment;
import io.github.compliancesdk.project.ProjectCollaborator;
import io.github.compliancesdk.project.ProjectDetail;
import io.github.compliancesdk.project.ProjectDoc;
import io.github.compliancesdk.project.ProjectDocument;
import io.github.compliancesdk.project.ProjectDocumentMetadata;
import io.github.compliancesdk.project.ProjectFile;
import io.github.compliancesdk.project.UnknownAttachment;
import io.github.compliancesdk.project.UnknownCollaborator;
import io.github.compliancesdk.project.UserCollaborator;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of their members.
 */
final class ProjectDecoder {

	private ProjectDecoder() {
	}

	static Project project(Members members, RawJson raw) {
		return new Project(members.requiredString("id"), members.requiredString("name"),
				members.requiredInstant("created_at"), members.requiredInstant("updated_at"),
				members.instant("deleted_at"), members.requiredBool("is_private"),
				members.requiredString("organization_uuid"), members.string("organization_id"),
				members.object("user", ContentUserDecoder::decode), members.rest(), raw);
	}

	static ProjectDetail projectDetail(Members members, RawJson raw) {
		return new ProjectDetail(members.requiredString("id"), members.requiredString("name"),
				members.instant("created_at"), members.instant("updated_at"), members.instant("deleted_at"),
				members.bool("is_private"), members.string("organization_uuid"), members.string("organization_id"),
				members.object("user", ContentUserDecoder::decode), members.string("description"),
				members.string("instructions"), members.integer("attachments_count"), members.integer("chats_count"),
				members.rest(), raw);
	}

	static ProjectAttachment projectAttachment(Members members, RawJson raw) {
		String type = members.string("type");
		return switch ((type != null) ? type : "") {
			case "project_file" -> projectFile(members, raw);
			case "project_doc" -> projectDoc(members, raw);
			default -> new UnknownAttachment(type, members.string("id"), members.rest(), raw);
		};
	}

	static ProjectFile projectFile(Members members, RawJson raw) {
		return new ProjectFile(members.requiredString("id"), members.requiredString("filename"),
				members.string("mime_type"), members.integer("size_bytes"), members.string("md5"),
				members.instant("created_at"), members.rest(), raw);
	}

	static ProjectDoc projectDoc(Members members, RawJson raw) {
		return new ProjectDoc(members.requiredString("id"), members.requiredString("filename"),
				members.string("mime_type"), members.instant("created_at"), members.instant("updated_at"),
				members.rest(), raw);
	}

	static ProjectCollaborator projectCollaborator(Members members, RawJson raw) {
		String type = members.string("type");
		return switch ((type != null) ? type : "") {
			case "user" -> userCollaborator(members, raw);
			case "group" -> groupCollaborator(members, raw);
			case "organization" -> organizationCollaborator(members, raw);
			case "organization_role" -> organizationRoleCollaborator(members, raw);
			default -> new UnknownCollaborator(type, members.rest(), raw);
		};
	}

	static UserCollaborator userCollaborator(Members members, RawJson raw) {
		return new UserCollaborator(members.string("user_id"), new CollaboratorRole(members.requiredString("role")),
				members.instant("granted_at"), members.rest(), raw);
	}

	static GroupCollaborator groupCollaborator(Members members, RawJson raw) {
		return new GroupCollaborator(members.string("group_id"), new CollaboratorRole(members.requiredString("role")),
				members.instant("granted_at"), members.rest(), raw);
	}

	static OrganizationCollaborator organizationCollaborator(Members members, RawJson raw) {
		return new OrganizationCollaborator(members.string("organization_uuid"),
				new CollaboratorRole(members.requiredString("role")), members.instant("granted_at"), members.rest(),
				raw);
	}

	static OrganizationRoleCollaborator organizationRoleCollaborator(Members members, RawJson raw) {
		return new OrganizationRoleCollaborator(value(members, "organization_role", OrganizationRole::new),
				new CollaboratorRole(members.requiredString("role")), members.instant("granted_at"), members.rest(),
				raw);
	}

	static ProjectDocument projectDocument(Members members, RawJson raw) {
		return new ProjectDocument(members.requiredString("id"), members.string("filename"),
				members.requiredString("content"), members.instant("created_at"),
				members.object("user", ContentUserDecoder::decode), members.rest(), raw);
	}

	static ProjectDocumentMetadata projectDocumentMetadata(Members members, RawJson raw) {
		return new ProjectDocumentMetadata(members.requiredString("id"), members.string("claude_project_id"),
				members.string("filename"), members.string("mime_type"), members.requiredInteger("size_bytes"),
				members.requiredString("md5"), members.instant("created_at"),
				members.object("user", ContentUserDecoder::decode), members.rest(), raw);
	}

	private static <V> @Nullable V value(Members members, String name, Function<String, V> type) {
		String value = members.string(name);
		return (value != null) ? type.apply(value) : null;
	}

}
