package io.github.compliancesdk.samples.export;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.artifact.CodeArtifact;
import io.github.compliancesdk.artifact.CodeArtifactListParams;
import io.github.compliancesdk.artifact.CodeArtifactVersion;
import io.github.compliancesdk.chat.Chat;
import io.github.compliancesdk.chat.ChatListParams;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.json.RawJson;
import io.github.compliancesdk.json.UndecodableRecord;
import io.github.compliancesdk.organization.ContentUser;
import io.github.compliancesdk.paging.Page;
import io.github.compliancesdk.paging.Paged;
import io.github.compliancesdk.session.LocalSession;
import io.github.compliancesdk.session.LocalSessionListParams;
import io.github.compliancesdk.session.RemoteSession;
import io.github.compliancesdk.session.RemoteSessionListParams;
import org.jspecify.annotations.Nullable;

/**
 * The lists of what custodians have, each read once.
 */
final class Lists {

	private static final String NOBODY = "unattributed";

	/** Most users that chats and remote sessions are asked for at once. */
	private static final int USERS_PER_CALL = 10;

	private static final int ARTIFACT_USERS_PER_CALL = 200;

	private final ComplianceClient client;

	private final ExportFolder folder;

	private final Failures failures;

	private final UndecodableRecords undecodable;

	private final Progress progress;

	private final Run run;

	private final List<String> custodians;

	Lists(ComplianceClient client, ExportFolder folder, Failures failures, UndecodableRecords undecodable,
			Progress progress, Run run) {
		this.client = client;
		this.folder = folder;
		this.failures = failures;
		this.undecodable = undecodable;
		this.progress = progress;
		this.run = run;
		this.custodians = run.custodians().stream().map(Run.Custodian::id).toList();
	}

	/**
	 * Reads the lists that were not read yet.
	 * @return what they name, of every kind, one custodian after the other
	 */
	List<Listed> read() throws IOException {
		List<Listing> listings = new ArrayList<>();
		for (int i = 0; i < this.custodians.size(); i += USERS_PER_CALL) {
			List<String> users = part(i, USERS_PER_CALL);
			String number = "-" + (i / USERS_PER_CALL + 1);
			listings.add(once("chats" + number, this.client.chats().list(chats(users)), "listChats", this::listed));
			listings.add(once("remote-sessions" + number, this.client.remoteSessions().list(remoteSessions(users)),
					"listRemoteSessions", this::listed));
		}
		listings.add(once("local-sessions", this.client.localSessions().list(localSessions()), "listLocalSessions",
				this::listed));
		for (int i = 0; i < this.custodians.size(); i += ARTIFACT_USERS_PER_CALL) {
			CodeArtifactListParams params = CodeArtifactListParams.builder()
				.userIds(part(i, ARTIFACT_USERS_PER_CALL))
				.pageSize(CodeArtifactListParams.MAX_PAGE_SIZE)
				.build();
			listings.add(once("code-artifacts-" + (i / ARTIFACT_USERS_PER_CALL + 1),
					this.client.codeArtifacts().list(params), "listCodeArtifacts", this::listed));
		}
		Map<String, Listed> distinct = new LinkedHashMap<>();
		for (Listing listing : listings) {
			listing.items().forEach((item) -> distinct.putIfAbsent(Item.key(item.kind(), item.id()), item));
		}
		return distinct.values().stream().sorted(Comparator.comparing(Listed::custodian)).toList();
	}

	private List<String> part(int from, int size) {
		return this.custodians.subList(from, Math.min(from + size, this.custodians.size()));
	}

	private ChatListParams chats(List<String> users) {
		ChatListParams.Builder params = ChatListParams.builder()
			.userIds(users)
			.createdAtLt(this.run.to())
			.pageSize(ChatListParams.MAX_PAGE_SIZE);
		return ((this.run.from() != null) ? params.createdAtGte(this.run.from()) : params).build();
	}

	private RemoteSessionListParams remoteSessions(List<String> users) {
		RemoteSessionListParams.Builder params = RemoteSessionListParams.builder()
			.userIds(users)
			.createdAtLt(this.run.to())
			.pageSize(RemoteSessionListParams.MAX_PAGE_SIZE);
		return ((this.run.from() != null) ? params.createdAtGte(this.run.from()) : params).build();
	}

	private LocalSessionListParams localSessions() {
		LocalSessionListParams.Builder params = LocalSessionListParams.builder()
			.createdAtLt(this.run.to())
			.pageSize(LocalSessionListParams.MAX_PAGE_SIZE);
		return ((this.run.from() != null) ? params.createdAtGte(this.run.from()) : params).build();
	}

	private <T> Listing once(String name, Paged<T> list, String operation, Function<T, @Nullable Row> row)
			throws IOException {
		Listing read = this.folder.journal().listing(name);
		if (read != null) {
			return read;
		}
		List<Listed> items = new ArrayList<>();
		List<UndecodableRecord> undecodable = new ArrayList<>();
		List<Gap> gaps = new ArrayList<>();
		Source last = Source.now(operation, null);
		try {
			for (Page<T> page : list.pages()) {
				last = Source.now(operation, page.requestId());
				undecodable.addAll(this.undecodable.take());
				for (T item : page.items()) {
					Row found = row.apply(item);
					if (found != null) {
						items.add(found.listed(last));
					}
				}
				this.progress.tick();
			}
		}
		catch (ComplianceException ex) {
			gaps.add(this.failures.gap("list", ex));
		}
		Listing listing = new Listing(name, items, write(name, undecodable, gaps, last), gaps);
		this.folder.add(listing);
		return listing;
	}

	/* Whose it is cannot be said, so it is kept. */
	private List<WrittenFile> write(String name, List<UndecodableRecord> undecodable, List<Gap> gaps, Source source)
			throws IOException {
		if (undecodable.isEmpty()) {
			return List.of();
		}
		try (TextFile file = this.folder.open("lists/" + name + "-undecodable.ndjson")) {
			for (UndecodableRecord record : undecodable) {
				file.line(record.rawJson());
				gaps.add(new Gap("row", "undecodable", "kept as received: " + record.problem(), false,
						record.requestId()));
			}
			return List.of(file.finish(source));
		}
	}

	private Row listed(Chat chat) {
		return new Row(Kind.CHAT, chat.id(), owner(chat.user()), chat.name(), chat.createdAt(), chat.updatedAt(),
				(chat.deletedAt() != null) ? Item.DELETED_BY_USER : null, List.of(), chat.rawJson());
	}

	private Row listed(RemoteSession session) {
		return new Row(Kind.REMOTE_SESSION, session.id(), (session.user() != null) ? session.user().id() : NOBODY, null,
				session.createdAt(), session.updatedAt(), session.status().value(), List.of(), session.rawJson());
	}

	/** The list of local sessions knows no users: it is everybody's. */
	private @Nullable Row listed(LocalSession session) {
		if (!Set.copyOf(this.custodians).contains(session.user().id())) {
			return null;
		}
		return new Row(Kind.LOCAL_SESSION, session.id(), session.user().id(), null, session.createdAt(),
				session.updatedAt(), session.truncated() ? SessionExport.MORE_THAN_KEPT : null, List.of(),
				session.rawJson());
	}

	/** The list knows no times of creation: what was not changed since is left out. */
	private @Nullable Row listed(CodeArtifact artifact) {
		Instant from = this.run.from();
		if (from != null && artifact.updatedAt() != null && artifact.updatedAt().isBefore(from)) {
			return null;
		}
		String owner = (artifact.ownerUserId() != null) ? artifact.ownerUserId() : owner(artifact.user());
		return new Row(Kind.CODE_ARTIFACT, artifact.id(), owner, null, null, artifact.updatedAt(), null,
				artifact.versions().stream().map(CodeArtifactVersion::id).distinct().toList(), artifact.rawJson());
	}

	private static String owner(@Nullable ContentUser user) {
		return (user != null) ? user.id() : NOBODY;
	}

	/** A row without where it comes from. */
	private record Row(Kind kind, String id, String custodian, @Nullable String title, @Nullable Instant createdAt,
			@Nullable Instant updatedAt, @Nullable String state, List<String> versions, RawJson raw) {

		Listed listed(Source source) {
			return new Listed(this.kind, this.id, this.custodian, this.title, this.createdAt, this.updatedAt,
					this.state, this.versions, this.raw.text().replace('\n', ' ').replace('\r', ' '), source);
		}

	}

}
