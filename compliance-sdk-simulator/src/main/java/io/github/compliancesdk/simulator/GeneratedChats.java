package io.github.compliancesdk.simulator;

/**
 * Puts generated chats and what they hold into the store. Their messages are made again
 * whenever they are read.
 */
final class GeneratedChats {

	private final TenantStore store;

	private final GeneratedValues values;

	private final GeneratedPeople people;

	private final GeneratedProjects projects;

	GeneratedChats(TenantStore store, GeneratedValues values, GeneratedPeople people, GeneratedProjects projects) {
		this.store = store;
		this.values = values;
		this.people = people;
		this.projects = projects;
	}

	void add(int count) {
		for (int i = 0; i < count; i++) {
			int number = i;
			GeneratedChat chat = chat(number);
			this.store.add(RowKind.CHAT, "", chat.row(), () -> chat(number).messages());
			chat.files().forEach((file) -> this.store.add(RowKind.FILE, "", file));
			chat.generatedFiles().forEach((file) -> this.store.add(RowKind.GENERATED_FILE, "", file));
			chat.artifacts().forEach((artifact) -> this.store.add(RowKind.ARTIFACT, "", artifact));
			chat.artifactContents().forEach((content) -> this.store.add(RowKind.ARTIFACT_CONTENT, "", content));
		}
	}

	private GeneratedChat chat(int number) {
		return new GeneratedChat(this.values, this.people, this.projects, number);
	}

}
