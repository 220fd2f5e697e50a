package io.github.compliancesdk.samples.export;

/**
 * What is exported.
 */
enum Kind {

	CHAT("chat", "chats"),

	LOCAL_SESSION("local-session", "local-sessions"),

	REMOTE_SESSION("remote-session", "remote-sessions"),

	CODE_ARTIFACT("code-artifact", "code-artifacts"),

	CODE_ARTIFACT_VERSION("code-artifact-version", "code-artifacts"),

	FILE("file", "files"),

	GENERATED_FILE("generated-file", "generated-files"),

	ARTIFACT("artifact", "artifacts");

	private final String text;

	private final String folder;

	Kind(String text, String folder) {
		this.text = text;
		this.folder = folder;
	}

	/** The name in tables. */
	String text() {
		return this.text;
	}

	/** The name of the folder that holds them. */
	String folder() {
		return this.folder;
	}

	/**
	 * Which operations give a file: the id tells, not the member of the message that
	 * names it.
	 * @param id id of a file
	 * @return its kind
	 */
	static Kind ofFile(String id) {
		return id.startsWith("claude_gen_file_") ? GENERATED_FILE : FILE;
	}

}
