package io.github.compliancesdk.contract;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.chat.Chat;
import io.github.compliancesdk.json.RawJson;
import io.github.compliancesdk.organization.Role;
import io.github.compliancesdk.paging.ListParams;
import io.github.compliancesdk.paging.Page;
import io.github.compliancesdk.paging.Paged;
import io.github.compliancesdk.paging.ReactivePaged;
import io.github.compliancesdk.project.Project;
import io.github.compliancesdk.session.RemoteSession;
import io.github.compliancesdk.session.RemoteSessionStatus;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Tenant;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every list of the API, walked through both faces, and gone on with from every page.
 */
class WalksOfEveryListTests {

	private static final Tenant TENANT = Tenant.generated(7);

	private static final String ORGANIZATION = TENANT.organizationUuids().get(0);

	private static final ComplianceSimulator simulator = ComplianceSimulator.builder()
		.tenant(TENANT)
		.accessRecords(false)
		.requestsPerMinute(0)
		.start();

	/** Looked up once: the longest lists there are. */
	private static final Map<String, String> IDS = new ConcurrentHashMap<>();

	private final ComplianceClient client = client();

	private static ComplianceClient client() {
		return Wire.client(simulator.baseUrl()).apiKey(simulator.apiKey()).build();
	}

	@AfterAll
	static void stop() {
		simulator.close();
	}

	@AfterEach
	void close() {
		this.client.close();
	}

	static List<ClientOperation> lists() {
		return ClientOperation.all().stream().filter(ClientOperation::isList).toList();
	}

	static List<ClientOperation> resumableLists() {
		return lists().stream().filter((list) -> !list.operation().uriTemplate().contains("/sessions/")).toList();
	}

	@ParameterizedTest
	@MethodSource("lists")
	void smallPagesGiveTheSameRowsAsLargeOnesInBothFaces(ClientOperation list) {
		Set<String> seen = new LinkedHashSet<>();
		for (Face face : Face.values()) {
			List<String> large = rows(pages(list.call(face, this.client, arguments(100))));
			assertThat(large).isNotEmpty();
			for (int size : List.of(1, 3)) {
				assertThat(rows(pages(list.call(face, this.client, arguments(size))))).isEqualTo(large);
			}
			seen.addAll(List.of(large.toString()));
		}
		assertThat(seen).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("resumableLists")
	void aLaterProcessGoesOnFromEveryPageAndLosesOrRepeatsNothing(ClientOperation list) {
		List<Page<?>> pages = pages(list.call(Face.BLOCKING, this.client, arguments(2)));
		List<String> all = rows(pages);
		int read = 0;
		String cursor = null;
		for (Page<?> page : pages) {
			read += page.items().size();
			// an empty page of the cursor family gives none: the old one is kept
			cursor = (page.lastCursor() != null) ? page.lastCursor() : cursor;
			if (cursor == null || (page.lastCursor() == null && !page.hasMore())) {
				continue;
			}
			try (ComplianceClient later = client()) {
				Object rest = ((Paged<?>) list.call(Face.BLOCKING, later, arguments(2))).startingAt(cursor);
				assertThat(rows(pages(rest))).isEqualTo(all.subList(read, all.size()));
			}
		}
		assertThat(read).isEqualTo(all.size());
	}

	/** Ids that exist, and the page size. */
	private Function<Parameter, Object> arguments(int pageSize) {
		return (parameter) -> ListParams.class.isAssignableFrom(parameter.getType())
				? params(parameter.getType(), pageSize)
				: IDS.computeIfAbsent(parameter.toString()
						+ parameter.getDeclaringExecutable().getDeclaringClass().getSimpleName().contains("Local"),
						(key) -> id(parameter));
	}

	private String id(Parameter parameter) {
		return switch (parameter.getName()) {
			case "orgUuid" -> ORGANIZATION;
			case "roleId" -> longest(this.client.roles().list(ORGANIZATION), Role::id,
					(id) -> this.client.roles().permissions(ORGANIZATION, id).stream().count());
			case "groupId" -> TENANT.groupIds().get(0);
			case "chatId" -> longest(this.client.chats().list(), Chat::id,
					(id) -> this.client.chats().messages(id).stream().count());
			case "projectId" -> longest(this.client.projects().list(), Project::id,
					(id) -> Math.min(this.client.projects().attachments(id).stream().count(),
							this.client.projects().collaborators(id).stream().count()));
			case "sessionId" -> parameter.getDeclaringExecutable().getDeclaringClass().getSimpleName().contains("Local")
					? this.client.localSessions().list().iterator().next().id() : remoteSession();
			default -> throw new IllegalStateException("No id for " + parameter);
		};
	}

	/** The messages of a pending one are not found. */
	private String remoteSession() {
		return this.client.remoteSessions()
			.list()
			.stream()
			.filter((session) -> !session.status().equals(RemoteSessionStatus.PENDING))
			.map(RemoteSession::id)
			.max(Comparator.comparing((id) -> this.client.remoteSessions().messages(id).stream().count()))
			.orElseThrow();
	}

	private static <T> String longest(Paged<T> list, Function<T, String> id, Function<String, Long> length) {
		return list.stream().map(id).limit(20).max(Comparator.comparing(length)).orElseThrow();
	}

	private static Object params(Class<?> type, int pageSize) {
		try {
			Object builder = type.getMethod("builder").invoke(null);
			((ListParams.Builder<?>) builder).pageSize(pageSize);
			return builder.getClass().getMethod("build").invoke(builder);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<Page<?>> pages(Object list) {
		List<Page<?>> pages = new ArrayList<>();
		if (list instanceof Paged<?> paged) {
			paged.pages().forEach(pages::add);
		}
		else {
			Flux.from(((ReactivePaged<?>) list).pages()).doOnNext(pages::add).blockLast();
		}
		return pages;
	}

	private static List<String> rows(List<Page<?>> pages) {
		return pages.stream().flatMap((page) -> page.items().stream()).map(WalksOfEveryListTests::json).toList();
	}

	private static String json(Object row) {
		try {
			return ((RawJson) row.getClass().getMethod("rawJson").invoke(row)).text();
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
