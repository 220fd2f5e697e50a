package io.github.compliancesdk.internal.file;

import io.github.compliancesdk.file.FileMetadata;
import io.github.compliancesdk.file.GeneratedFileMetadata;
import io.github.compliancesdk.internal.json.Members;
import io.github.compliancesdk.json.RawJson;

/**
 * Makes records of their members.
 */
final class FileDecoder {

	private FileDecoder() {
	}

	static FileMetadata fileMetadata(Members members, RawJson raw) {
		return new FileMetadata(members.requiredString("id"), members.string("filename"), members.string("mime_type"),
				members.integer("size_bytes"), members.string("md5"), members.instant("created_at"),
				members.strings("message_ids"), members.strings("claude_chat_ids"), members.rest(), raw);
	}

	static GeneratedFileMetadata generatedFileMetadata(Members members, RawJson raw) {
		return new GeneratedFileMetadata(members.requiredString("id"), members.string("claude_chat_id"),
				members.string("filename"), members.string("mime_type"), members.integer("size_bytes"),
				members.string("md5"), members.instant("created_at"), members.rest(), raw);
	}

}
