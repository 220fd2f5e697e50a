package io.github.compliancesdk.chat;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A file that Claude made in a chat. Sent by the server: read it, do not construct it.
 *
 * @param id claude_gen_file_ or, since Sep 2026, claude_file_ prefix; the prefix picks
 * the download endpoint
 * @param filename file name as users gave it: untrusted
 * @param mimeType media type, or null when the server sent none
 * @param sizeBytes length in bytes, or null when the server sent none
 * @param md5 MD5 digest in lowercase hex, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record MessageGeneratedFile(String id, String filename, @Nullable String mimeType, @Nullable Long sizeBytes,
		@Nullable String md5, Map<String, @Nullable Object> additionalProperties) {

	@Override
	public String toString() {
		return "MessageGeneratedFile[id=" + this.id + "]";
	}

}
